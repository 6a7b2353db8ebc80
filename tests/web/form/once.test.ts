import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type App, startApp } from "#tests/support/app.ts";
import { asking, officerAt } from "#tests/support/officer-at.ts";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

type Found = { readonly id: string };

/** A matter of the demo's story in which `undone` has not happened yet, and none that is kept from somebody. */
async function matterAt(kind: string, stage: string, undone = ""): Promise<string> {
  const text = `select id from matters m where kind = $1 and stage = $2
    and id not in (select matter_id from matter_exclusions)
    and not exists (select from matter_events e where e.matter_id = m.id and e.type = $3)`;
  const [found] = await asking<Found>(app, text, [kind, stage, undone]);
  if (!found) throw new Error(`no ${kind} of the story is ${stage}`);
  return found.id;
}

const eventsOf = async (id: string) => {
  const text = "select type from matter_events where matter_id = $1 order by seq";
  return (await asking<{ type: string }>(app, text, [id])).map(({ type }) => type);
};

describe("a form", () => {
  test("sent twice, by a double click or from the page behind, acts once and leads to the same place", async () => {
    const id = await matterAt("report", "received");
    const officer = await officerAt(app, "shouli");
    const page = await officer.open(`/desk/matters/${id}`);
    const send = () =>
      officer.send(page, `/desk/matters/${id}/dispute`, { record: "与市局有争议" });
    const answers = [...(await Promise.all([send(), send()])), await send()];
    for (const answer of answers)
      expect(answer).toMatchObject({
        status: 303,
        location: `/desk/matters/${id}?done=dispute`,
      });
    expect(await eventsOf(id)).toEqual(["received", "dispute-raised"]);
  });

  test("sent again after everything was killed finds what it did, though the matter is gone from sight", async () => {
    const id = await matterAt("report", "in-verification");
    const officer = await officerAt(app, "chengban");
    const page = await officer.open(`/desk/matters/${id}`);
    const send = () =>
      officer.send(page, `/desk/matters/${id}/sending-back`, { reason: "应由市场科办理" });
    await send();
    await app.kill9Everything();
    await app.restart();
    expect(await send()).toMatchObject({ status: 303, location: "/desk?done=sending-back" });
    expect((await eventsOf(id)).filter((type) => type === "sent-back")).toHaveLength(1);
  }, 90_000);

  test("sent again with something else in it is answered with both, and records nothing", async () => {
    const id = await matterAt("report", "received");
    const officer = await officerAt(app, "shouli");
    const page = await officer.open(`/desk/matters/${id}`);
    const action = `/desk/matters/${id}/advertising`;
    expect(await officer.send(page, action, { record: "电视广告" })).toMatchObject({ status: 303 });

    const other = await officer.send(page, action, { record: "网络广告" });
    expect(other.status).toBe(409);
    expect(other.html).toContain("这张表已经提交过一次");
    expect(other.html).toContain("电视广告");
    expect(other.html).toContain("网络广告");
    expect((await eventsOf(id)).at(-1)).toBe("advertising-marked");
  });

  test("without its key is none of ours", async () => {
    const id = await matterAt("complaint", "accepted");
    const officer = await officerAt(app, "shouli");
    const bare = await officer.open("/desk");
    expect((await officer.send(bare, `/desk/matters/${id}/acceptance`)).status).toBe(400);
  });
});

describe("two officers with the same matter before them", () => {
  test("the later is shown what changed and what they wrote, and may send it again", async () => {
    const id = await matterAt("report", "received", "dispute-raised");
    const [first, second] = [await officerAt(app, "shouli"), await officerAt(app, "shouli")];
    const [early, late] = [
      await first.open(`/desk/matters/${id}`),
      await second.open(`/desk/matters/${id}`),
    ];
    const raising = { record: "与区局有争议" };
    expect(await first.send(early, `/desk/matters/${id}/dispute`, raising)).toMatchObject({
      status: 303,
    });

    const action = `/desk/matters/${id}/referral`;
    const fields = { to: "某市药监局", reason: "属于市局管辖" };
    const answer = await second.send(late, action, fields);
    expect(answer.status).toBe(409);
    for (const words of ["与区局有争议", "某市药监局", "属于市局管辖"])
      expect(answer.html).toContain(words);
    expect((await eventsOf(id)).at(-1)).toBe("dispute-raised");

    expect(await second.send(answer, action, fields)).toMatchObject({ status: 303 });
    expect((await eventsOf(id)).at(-1)).toBe("referred");
  });

  test("acting in the same moment, one acts and the other is told", async () => {
    const id = await matterAt("complaint", "received");
    const [first, second] = [await officerAt(app, "shouli"), await officerAt(app, "shouli")];
    const page = `/desk/matters/${id}`;
    const [one, other] = [await first.open(page), await second.open(page)];
    const why = { grounds: "not-our-remit", explanation: "不属于本机关职责" };
    const answers = await Promise.all([
      first.send(one, `${page}/acceptance`),
      second.send(other, `${page}/refusal`, why),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    expect(await eventsOf(id)).toHaveLength(2);
  });
});
