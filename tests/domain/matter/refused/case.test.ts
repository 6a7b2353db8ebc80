import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Decision } from "#app/domain/decision.ts";
import type { Barrier } from "#app/domain/exclusion/barrier.ts";
import { closeCase } from "#app/domain/matter/actions/investigation/close.ts";
import { endInvestigation } from "#app/domain/matter/actions/investigation/end.ts";
import { execute } from "#app/domain/matter/actions/investigation/execute.ts";
import { nameOfficers } from "#app/domain/matter/actions/investigation/name-officers.ts";
import { suspend } from "#app/domain/matter/actions/investigation/suspend.ts";
import { recordStep } from "#app/domain/matter/actions/record-step.ts";
import { setCaseDue } from "#app/domain/matter/actions/set-case-due.ts";
import type { Dates } from "#app/domain/matter/dates.ts";
import type { Matter, MatterPause } from "#app/domain/matter/matter.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { whyNot } from "#tests/support/acts/why-not.ts";

const TODAY = day("2026-05-20");
const YESTERDAY = day("2026-05-19");
const act = { by: "罗毅", on: TODAY };

const inCase = (dates: Dates = {}, but: Partial<Matter> = {}) =>
  aMatter({ stage: "case-opened", dates: { "case-opened": day("2026-05-14"), ...dates }, ...but });
const fined = (dates: Dates) =>
  aMatter({
    stage: "outcome-recorded",
    dates: { "outcome-recorded": day("2026-05-18"), ...dates },
  });
const opened = { "case-opened": day("2026-05-14") };

type Case = readonly [string, () => Decision<unknown, string>, string];

describe("those who lead set a day together", () => {
  const extended = inCase({ "case-extended": YESTERDAY });
  const due = (on: string, note = "集体讨论决定", matter = extended) =>
    setCaseDue(matter, { until: day(on), note }, act);

  // Two years and a day of a leap year after 20 May 2026 is 20 May 2028.
  test.each<Case>([
    ["which may be today", () => due("2026-05-20"), "done"],
    ["not yesterday", () => due("2026-05-19"), "day-has-passed"],
    ["two years from now at most", () => due("2028-05-20"), "done"],
    ["and not a day more", () => due("2028-05-21"), "day-too-far"],
    ["with what they said", () => due("2026-12-01", ""), "explanation-missing"],
    ["only after the first extension", () => due("2026-12-01", "决定", inCase()), "not-yet"],
  ])("%s", (_, done, answer) => {
    expect(whyNot(done())).toBe(answer);
  });

  test("and it stands in the event", () => {
    expect(due("2026-12-01")).toEqual({
      ok: true,
      events: [{ type: "case-due-set", ...act, until: "2026-12-01", note: "集体讨论决定" }],
    });
  });
});

describe("a case", () => {
  test.each<Case>([
    [
      "is extended without a reason",
      () => recordStep("case-extension", inCase(), "", act),
      "explanation-missing",
    ],
    [
      "is extended twice",
      () => recordStep("case-extension", inCase({ "case-extended": YESTERDAY }), "案情复杂", act),
      "done-already",
    ],
    [
      "ends while the police have it",
      () =>
        endInvestigation(inCase({ transferred: YESTERDAY }), { paper: "1号", record: "终止" }, act),
      "with-the-police",
    ],
    [
      "ends without a reason",
      () => endInvestigation(inCase(), { paper: "1号", record: "" }, act),
      "explanation-missing",
    ],
    [
      "is closed twice",
      () =>
        closeCase(
          fined({ ...opened, "penalty-executed": YESTERDAY, "case-closed": YESTERDAY }),
          { paper: "1号" },
          act,
        ),
      "done-already",
    ],
  ])("%s", (_, done, answer) => {
    expect(whyNot(done())).toBe(answer);
  });
});

describe("a penalty is carried out", () => {
  const executed = (dates: Dates) => execute(fined(dates), { paper: "缴款书", actOn: TODAY }, act);

  test.each<Case>([
    ["in a case", () => executed(opened), "done"],
    ["not without one", () => executed({}), "not-yet"],
    ["once", () => executed({ ...opened, "penalty-executed": YESTERDAY }), "done-already"],
    ["not after a sentence", () => executed({ ...opened, convicted: YESTERDAY }), "done-already"],
  ])("%s", (_, done, answer) => {
    expect(whyNot(done())).toBe(answer);
  });
});

describe("an investigation is suspended", () => {
  const stood = (clock: MatterPause["clock"], until: MatterPause["until"]): Matter =>
    inCase({}, { pauses: [{ clock, ground: "testing", from: day("2026-05-15"), until }] });
  const again = (matter: Matter) =>
    suspend(matter, { suspension: "force-majeure", paper: "1号", record: "洪水" }, act);

  test.each<Case>([
    ["while its time runs", () => again(inCase()), "done"],
    ["after it ran on", () => again(stood("penalty-case", YESTERDAY)), "done"],
    ["while it stands still", () => again(stood("penalty-case", null)), "paused-already"],
    ["whatever of its verification stood still", () => again(stood("verification", null)), "done"],
  ])("%s", (_, done, answer) => {
    expect(whyNot(done())).toBe(answer);
  });
});

describe("where somebody is kept from a case", () => {
  const barrier: Barrier = {
    exclusions: [{ staffId: "乙", unitId: null }],
    unresolved: false,
    office: {
      units: [],
      officers: ["甲", "乙", "丙"].map((id) => ({ id, role: "handler", unitId: "inspection" })),
    },
  };

  test.each([
    ["two others are named", ["甲", "丙"], "done"],
    ["one of two is that one", ["甲", "乙"], "officer-kept-away"],
    ["the first of two is", ["乙", "丙"], "officer-kept-away"],
  ])("%s", (_, officers, answer) => {
    expect(whyNot(nameOfficers(inCase(), officers, act, barrier))).toBe(answer);
  });
});
