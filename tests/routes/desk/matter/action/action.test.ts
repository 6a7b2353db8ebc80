import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import { endMediation } from "#app/domain/matter/actions/mediation/end-mediation.ts";
import { blocked } from "#app/domain/matter/blocked.ts";
import { action } from "#app/routes/desk/matter/action/action.tsx";
import { minutesFromNow, today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { digest } from "#app/shell/random.server.ts";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { savedForm } from "#app/web/form/saved-form.server.ts";
import { findMatter } from "#db/queries/matter/matter.server.ts";
import { sessions } from "#db/schema/office.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aFormKey } from "#tests/support/a-post.ts";
import { aReader, leadsTo } from "#tests/support/a-reader.ts";
import { circumstances } from "#tests/support/acts/circumstances.ts";
import {
  handler,
  head,
  INSPECTION,
  intake,
  openOffice,
  stranger,
} from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const officer = aReader();
beforeAll(async () => {
  await openOffice();
  officer.cookies.set("staff", await beginSession({ staffId: intake.id }));
});

test("a text far too long comes back whole on its form, and the hint says how long it may be", async () => {
  const matterId = await filed({ kind: "complaint" });
  const explanation = "长".repeat(100_000);
  const answer = await officer.ask(action, {
    path: `/desk/matters/${matterId}/refusal`,
    params: { matterId, action: "refusal" },
    form: { ...aFormKey(0), grounds: "not-our-remit", explanation },
  });
  expect(answer).toMatchObject({
    init: { status: 422 },
    data: { faults: { explanation: "too-long" }, typed: { explanation: [explanation] } },
  });
});

test("an action that cannot be done now says why before anybody presses a button", async () => {
  const id = await filed({ kind: "complaint" });
  const act = { by: intake.id, on: today() };
  await perform(id, (matter) => accept(matter, act));
  const why = { ground: "declared-no-agreement", explanation: "双方不愿再谈" };
  await perform(id, (matter, { calendar }) => endMediation(matter, why, { ...act, calendar }));
  const matter = await findMatter(intake, id);
  expect(matter && blocked("archive", matter, circumstances(act))).toEqual(["parties-not-told"]);
});

describe("an action that cannot be taken back", () => {
  const posting = async (staffId: string, matterId: string, provenAt: Date) => {
    const doer = aReader();
    const key = await beginSession({ staffId });
    doer.cookies.set("staff", key);
    await owner
      .update(sessions)
      .set({ provenAt })
      .where(eq(sessions.digest, digest(key)));
    const answer = await doer.ask(action, {
      path: `/desk/matters/${matterId}/challenge-decision`,
      params: { matterId, action: "challenge-decision" },
      form: aFormKey(1),
    });
    return { key, answer };
  };
  const assigned = async () => {
    const id = await filed({ kind: "report" });
    const act = { by: intake.id, on: today() };
    await perform(id, (matter) => assign(matter, { unitId: INSPECTION, reason: "生产" }, act));
    return id;
  };

  test("waits for a fresh code, and what was typed waits with it", async () => {
    const id = await assigned();
    const { key, answer } = await posting(head.id, id, minutesFromNow(-31));
    expect(leadsTo(answer)).toMatch(/^\/desk\/account\/code\?/);
    expect((await savedForm(key, head.id))?.path).toBe(`/desk/matters/${id}/challenge-decision`);
  });

  test("asks nobody for a code whose it is not, and says nothing to whom the matter is not known", async () => {
    const id = await assigned();
    const stale = minutesFromNow(-31);
    expect((await posting(handler.id, id, stale)).answer).toMatchObject({ status: 403 });
    expect((await posting(stranger.id, id, stale)).answer).toMatchObject({ status: 404 });
  });
});

test("a form that was used for something else is not taken, and gives back what was typed", async () => {
  const matterId = await filed({ kind: "report" });
  const key = aFormKey(0);
  const send = (record: string) =>
    officer.ask(action, {
      path: `/desk/matters/${matterId}/dispute`,
      params: { matterId, action: "dispute" },
      form: { ...key, record },
    });
  expect(leadsTo(await send("与市局有争议"))).toBe(`/desk/matters/${matterId}?done=dispute`);
  expect(await send("与区局有争议")).toMatchObject({
    init: { status: 409 },
    data: { because: ["form-used"], typed: { record: ["与区局有争议"] } },
  });
});
