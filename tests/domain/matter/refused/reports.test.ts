import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Decision } from "#app/domain/decision.ts";
import type { PauseCode } from "#app/domain/law/counting/pause-rules.ts";
import { recordOf } from "#app/domain/matter/action.ts";
import { decline } from "#app/domain/matter/actions/decline.ts";
import { pause, resume } from "#app/domain/matter/actions/pause.ts";
import { recordStep } from "#app/domain/matter/actions/record-step.ts";
import { refer } from "#app/domain/matter/actions/refer.ts";
import { decideExtension } from "#app/domain/matter/actions/request-extension.ts";
import type { Dates } from "#app/domain/matter/dates.ts";
import type { Matter, MatterPause } from "#app/domain/matter/matter.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { circumstances } from "#tests/support/acts/circumstances.ts";
import { sampleOf } from "#tests/support/acts/sample-of.ts";
import { whyNot } from "#tests/support/acts/why-not.ts";

const TODAY = day("2026-05-20");
const YESTERDAY = day("2026-05-19");
const act = { by: "罗毅", on: TODAY };
const now = circumstances(act);
const verifying = (but: Partial<Matter> = {}) =>
  aMatter({ stage: "in-verification", unitId: "inspection", ...but });
const inCase = (but: Partial<Matter> = {}) =>
  aMatter({ stage: "case-opened", dates: { "case-opened": day("2026-05-14") }, ...but });

type Case = readonly [string, () => Decision<unknown, string>, string];

describe("a report", () => {
  const findings = { summary: "属实", conditions: [], recordedBy: "方雨" };
  const asked = { requestedBy: "方雨", requestedOn: YESTERDAY, reason: "检验未出", approved: null };
  const granted = { approved: false, reason: "不必延长" };

  test.each<Case>([
    [
      "is referred without a reason",
      () => refer(aMatter(), { to: "邻市局", reason: "" }, act),
      "explanation-missing",
    ],
    [
      "is declined on no ground",
      () => decline(verifying({ findings }), { ground: "", reason: "已改正" }, act),
      "explanation-missing",
    ],
    [
      "is marked as advertising without a note",
      () => recordStep("advertising", aMatter(), "", act),
      "explanation-missing",
    ],
    [
      "is settled between authorities that never disputed it",
      () => recordStep("dispute-settlement", aMatter(), "由本局管辖", act),
      "not-yet",
    ],
    [
      "has no more time denied to it where nobody asked",
      () => decideExtension(verifying(), granted, now),
      "no-extension-asked",
    ],
    [
      "has none denied by whoever asked",
      () =>
        decideExtension(verifying({ extension: { ...asked, requestedBy: act.by } }), granted, now),
      "own-request",
    ],
    [
      "is given no more time without a reason",
      () => decideExtension(verifying({ extension: asked }), { approved: true, reason: "" }, now),
      "explanation-missing",
    ],
  ])("%s", (_, done, answer) => {
    expect(whyNot(done())).toBe(answer);
  });

  test("for which more time was denied is told so, with the reason", () => {
    expect(decideExtension(verifying({ extension: asked }), granted, now)).toEqual({
      ok: true,
      events: [{ type: "extension-decided", ...act, approved: false, reason: "不必延长" }],
    });
  });
});

describe("the reporter is answered in writing", () => {
  const opened = day("2026-05-14");
  test.each<readonly [string, Dates, string]>([
    ["once", { "reporter-answered": opened }, "done-already"],
    ["where nobody has answered yet", {}, "done"],
    ["of a case, where nobody has", { "case-opened": opened }, "done"],
    [
      "again, where the answer said nothing of the case",
      { "reporter-answered": day("2026-05-13"), "case-opened": opened },
      "done",
    ],
    [
      "not again where it came on the day of the case",
      { "reporter-answered": opened, "case-opened": opened },
      "done-already",
    ],
    [
      "nor where it came after",
      { "reporter-answered": day("2026-05-15"), "case-opened": opened },
      "done-already",
    ],
  ])("%s", (_, dates, answer) => {
    expect(whyNot(recordStep("answer", inCase({ dates }), "已立案调查", act))).toBe(answer);
  });
});

describe("time is left out", () => {
  const without = (matter: Matter, ground: PauseCode = "testing") =>
    pause(matter, ground, now, { ...sampleOf(YESTERDAY), on: YESTERDAY });
  const standing = (until: MatterPause["until"]): MatterPause => ({
    clock: "verification",
    ground: "testing",
    from: day("2026-05-15"),
    until,
  });

  test.each<Case>([
    ["of a verification, for a test", () => without(verifying()), "done"],
    ["and for no hearing", () => without(verifying(), "hearing"), "not-a-ground"],
    ["of a case, for a hearing", () => without(inCase(), "hearing"), "done"],
    [
      "not as if its suspension needed nobody",
      () => without(inCase(), "suspension"),
      "not-a-ground",
    ],
    [
      "of a case, whatever of its verification was left out",
      () => without(inCase({ pauses: [standing(TODAY)] })),
      "done",
    ],
    [
      "not twice of one day",
      () => without(verifying({ pauses: [standing(TODAY)] })),
      "pauses-overlap",
    ],
    ["until it comes back, once", () => resume(verifying(), act, { report: "报告" }), "not-paused"],
    [
      "of a case, where what its verification waited for is no concern of it",
      () => resume(inCase({ pauses: [standing(null)] }), act, { report: "报告" }),
      "not-paused",
    ],
  ])("%s", (_, done, answer) => {
    expect(whyNot(done())).toBe(answer);
  });

  test("of nothing that was received before the law left time out: the page says so", () => {
    const old = verifying({ receivedOn: day("2021-07-01") });
    expect(recordOf("pause").blocked(old, now)).toEqual(["not-a-ground"]);
  });
});
