import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { refuse } from "#app/domain/matter/actions/refuse.ts";
import { translator } from "#app/i18n/translate.ts";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { token } from "#app/shell/random.server.ts";
import { db } from "#db/client.server.ts";
import { letters } from "#db/schema/letters.ts";
import { clocks, matterEvents, matters } from "#db/schema/matters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { intake, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(openOffice);

const act = () => ({ by: intake.id, on: today() });
const why = { grounds: ["not-our-remit"], explanation: "不属于本机关职责" };
const accepting = (id: string) => perform(id, (matter) => accept(matter, act()));
const refusing = (id: string) => perform(id, (matter) => refuse(matter, why, act()));

/** Everything the office holds on a matter, to compare before and after. */
async function recordOf(id: string) {
  const [matter] = await db.select().from(matters).where(eq(matters.id, id));
  const events = await db.select().from(matterEvents).where(eq(matterEvents.matterId, id));
  const counted = await db.select().from(clocks).where(eq(clocks.matterId, id));
  const owed = await db.select().from(letters).where(eq(letters.matterId, id));
  return { matter, events, clocks: counted, letters: owed };
}

describe("an action", () => {
  test("leaves its event, its clocks and its letters behind", async () => {
    const id = await filed({ kind: "complaint" });
    expect(await accepting(id)).toMatchObject({ ok: true });

    const record = await recordOf(id);
    expect(record.matter).toMatchObject({ stage: "accepted", version: 1 });
    expect(record.events.map(({ type }) => type)).toEqual(["received", "accepted"]);
    expect(
      Object.fromEntries(record.clocks.map(({ name, stoppedOn }) => [name, stoppedOn])),
    ).toEqual({ acceptance: today(), mediation: null });
    expect(record.letters.map(({ name }) => name)).toContain("accepted");
  });

  test("done twice is done once; the second is refused in words and changes nothing", async () => {
    const id = await filed({ kind: "complaint" });
    await accepting(id);
    const once = await recordOf(id);

    expect(await accepting(id)).toEqual({ ok: false, because: ["wrong-stage"] });
    expect(await recordOf(id)).toEqual(once);
    const words = { stage: "已受理", action: "受理" };
    expect(translator("zh")("matter.reason.wrong-stage", words)).toContain("不能办理“受理”");
  });

  test("of two officers at once is one officer's; the other is told", async () => {
    const id = await filed({ kind: "complaint" });
    const answers = await Promise.all([accepting(id), refusing(id)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual([{ ok: false, because: ["wrong-stage"] }]);
    expect((await recordOf(id)).events).toHaveLength(2);
  });

  test("of ten officers at once is one officer's", async () => {
    const id = await filed({ kind: "complaint" });
    const answers = await Promise.all(Array.from({ length: 10 }, () => accepting(id)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await recordOf(id)).letters.filter(({ name }) => name === "accepted")).toHaveLength(1);
  });

  test("that fails half-way leaves nothing behind", async () => {
    const id = await filed({ kind: "complaint" });
    const untouched = await recordOf(id);
    // A NUL is the one character the database cannot keep: the event is refused after the matter was written.
    const failing = perform(id, (matter) => refuse(matter, { ...why, explanation: "\0" }, act()));
    await expect(failing).rejects.toThrow();
    expect(await recordOf(id)).toEqual(untouched);
  });

  test("on a matter that is not there is refused", async () => {
    expect(await accepting("019a0000-0000-7000-8000-00000000ffff")).toEqual({
      ok: false,
      because: ["no-such-matter"],
    });
  });
});

test("what happened can be neither changed nor taken away", async () => {
  await filed({ kind: "report", draftKey: token() });
  const changing = owner.update(matterEvents).set({ type: "archived" });
  await expect(changing).rejects.toMatchObject({ code: "23001" });
  await expect(owner.delete(matterEvents)).rejects.toMatchObject({ code: "23001" });
});
