import "#tests/support/own-keys.ts";
import { beforeAll, describe, expect, test } from "vitest";
import type { Action } from "#app/domain/matter/action.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import { sendBack } from "#app/domain/matter/actions/send-back.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Typed } from "#app/domain/matter/record/field.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { doAction } from "#app/routes/desk/matter/action/do-action.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { findMatter } from "#db/queries/matter/matter.server.ts";
import { findUnits } from "#db/queries/staff/units.server.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aPost } from "#tests/support/a-post.ts";
import {
  EMPTY_UNIT,
  handler,
  INSPECTION,
  intake,
  openOffice,
  stranger,
} from "#tests/support/an-office.ts";

beforeAll(openOffice);

/** Fills in an action's form on the page as it was when the matter was last looked at. */
async function fillIn(officer: Officer, action: Action, matter: Matter, typed: Typed = {}) {
  const page = { matter, units: await findUnits(officer), handlers: [] };
  return doAction(
    { officer, action, page, proposals: [] },
    { typed, version: matter.version, posted: aPost(), from: null },
  );
}

async function seen(officer: Officer, id: string): Promise<Matter> {
  const matter = await findMatter(officer, id);
  if (!matter) throw new Error("The officer does not see this matter");
  return matter;
}

const refusal = { grounds: ["not-our-remit"], factors: [], explanation: ["不属于本机关职责"] };

describe("a form", () => {
  test("that is filled in does the action", async () => {
    const id = await filed({ kind: "complaint" });
    const answer = await fillIn(intake, "refusal", await seen(intake, id), refusal);
    expect(answer).toEqual({ ok: true, location: `/desk/matters/${id}?done=refusal` });
    expect(await seen(intake, id)).toMatchObject({ stage: "refused" });
  });

  test("that is empty names everything that is missing and changes nothing", async () => {
    const id = await filed({ kind: "complaint" });
    const empty = { grounds: [], factors: [], explanation: [""] };
    const answer = await fillIn(intake, "refusal", await seen(intake, id), empty);
    expect(answer).toMatchObject({ faults: { grounds: "choose", explanation: "missing" } });
    expect(await seen(intake, id)).toMatchObject({ stage: "received" });
  });

  test.each<[string, Action, Typed, object]>([
    [
      "a ground that no article names",
      "refusal",
      { ...refusal, grounds: ["dislike"] },
      { grounds: "not-a-choice" },
    ],
    ["a day that is none", "identity-request", { until: ["2026-02-29"] }, { until: "no-such-day" }],
    [
      "a reason beyond all bounds",
      "refusal",
      { ...refusal, explanation: ["长".repeat(5001)] },
      { explanation: "too-long" },
    ],
  ])("with %s is not taken", async (_, action, typed, faults) => {
    const id = await filed({ kind: "complaint" });
    expect(await fillIn(intake, action, await seen(intake, id), typed)).toMatchObject({ faults });
  });

  test("cannot send a matter to a unit where nobody can take it up", async () => {
    const id = await filed({ kind: "report" });
    const to = { unitId: [EMPTY_UNIT], reason: ["试"] };
    const answer = await fillIn(intake, "assignment", await seen(intake, id), to);
    expect(answer).toMatchObject({ faults: { unitId: "choose" } });
  });

  test("out of turn is answered so, however little was filled in", async () => {
    const id = await filed({ kind: "report" });
    const answer = await fillIn(intake, "refusal", await seen(intake, id));
    expect(answer).toMatchObject({ because: ["wrong-stage"], faults: {} });
  });
});

test("a page left open does not act on a matter that was sent away meanwhile", async () => {
  const id = await filed({ kind: "report" });
  const act = { by: intake.id, on: today() };
  await perform(id, (matter) => assign(matter, { unitId: INSPECTION, reason: "生产" }, act));
  const onScreen = await seen(handler, id);
  await perform(id, (matter) => sendBack(matter, "不属于本科", act));

  const answer = await fillIn(handler, "verification", onScreen);
  expect(answer).toMatchObject({ because: ["changed-meanwhile"] });
  expect(await seen(intake, id)).toMatchObject({ stage: "received", handlerId: null });
});

test("whose a matter is, is asked again once it is held", async () => {
  const id = await filed({ kind: "report" });
  const act = { by: intake.id, on: today() };
  await perform(id, (matter) => assign(matter, { unitId: INSPECTION, reason: "生产" }, act));
  const onScreen = await seen(handler, id);
  const answer = await fillIn(stranger, "verification", onScreen);
  expect(answer).toMatchObject({ because: ["no-such-matter"] });
  expect(await seen(handler, id)).toMatchObject({ stage: onScreen.stage });
});
