import { describe, expect, test } from "vitest";
import { actionsFor } from "#app/domain/access/may.ts";
import { day } from "#app/domain/calendar/day.ts";
import { hour } from "#app/domain/calendar/hours.ts";
import { CASE_CONDITION_CODES } from "#app/domain/law/cases/case-grounds.ts";
import type { Action } from "#app/domain/matter/action.ts";
import { isOffered } from "#app/domain/matter/blocked.ts";
import type { ClockName } from "#app/domain/matter/clocks/clock.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Mediation } from "#app/domain/matter/mediation/mediation.ts";
import { ranked } from "#app/domain/matter/next-acts.ts";
import type { StaffRole } from "#app/domain/staff/roles.ts";
import type { TimeOfDay } from "#app/domain/typed/time-of-day.ts";
import { allClocks, aMatter } from "#tests/domain/matter/counted.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { inMediation } from "#tests/support/acts/a-mediation.ts";
import { circumstances } from "#tests/support/acts/circumstances.ts";

const UNIT = "稽查科";

function rankedFor(role: StaffRole, matter: Matter) {
  const officer = { id: role, role, unitId: role === "intake" ? null : UNIT };
  const at = circumstances({ by: role, on: day("2026-05-20") });
  const offered = actionsFor(officer, matter).filter((action) => isOffered(action, matter, at));
  return ranked(offered, matter, allClocks(matter));
}

const complaint = (stage: Matter["stage"], dates = {}, but = {}) =>
  aMatter({ kind: "complaint", received: "2026-05-11", dates, but: { stage, ...but } });
const report = (stage: Matter["stage"], dates = {}, but = {}) =>
  aMatter({ received: "2026-05-11", dates, but: { stage, unitId: UNIT, ...but } });

const mediating = (but: Partial<Mediation> = {}) =>
  inMediation(but, { unitId: UNIT, dates: { accepted: day("2026-05-12") } });
const meetingOn = (on: string) => ({
  on: day(on),
  at: "09:30" as TimeOfDay,
  place: "本局调解室",
  held: false,
});

const found = { summary: "属实", conditions: CASE_CONDITION_CODES, recordedBy: "承办人" };
const resting = {
  clock: "verification",
  ground: "testing",
  from: day("2026-05-18"),
  until: null,
} as const;

const approved = ((matter: Matter): Matter => ({
  ...matter,
  dates: { ...matter.dates, "transfer-hour": hour(day("2026-05-20"), 9) },
}))(
  report("case-opened", {
    "case-opened": "2026-05-18",
    "transfer-proposed": "2026-05-19",
    "transfer-approved": "2026-05-20",
  }),
);

describe("what the nearest limit asks for is next", () => {
  test.each<[string, StaffRole, Matter, ClockName | null, readonly Action[]]>([
    [
      "a complaint that came in is accepted or refused",
      "intake",
      complaint("received"),
      "acceptance",
      ["acceptance-and-assignment", "acceptance", "refusal"],
    ],
    [
      "one that was accepted is sent to a unit",
      "intake",
      complaint("accepted", { accepted: "2026-05-12" }),
      "mediation",
      ["assignment"],
    ],
    [
      "there both sides are asked whether they agree",
      "handler",
      complaint("accepted", { accepted: "2026-05-12" }, { unitId: UNIT }),
      "mediation",
      ["mediation-consent", "mediation-end"],
    ],
    [
      "then who mediates is named",
      "handler",
      mediating({ mediators: null }),
      "mediation",
      ["mediator-naming"],
    ],
    ["then both are called", "handler", mediating(), "mediation", ["mediation-meeting"]],
    [
      "a meeting that is to come is waited for",
      "handler",
      mediating({ meeting: meetingOn("2026-05-21") }),
      null,
      [],
    ],
    [
      "what was said is recorded",
      "handler",
      mediating({ meeting: meetingOn("2026-05-20") }),
      "mediation",
      ["meeting-record"],
    ],
    [
      "then it is settled, or mediation ends",
      "handler",
      mediating({ meeting: { ...meetingOn("2026-05-20"), held: true } }),
      "mediation",
      ["settlement", "mediation-end"],
    ],
    [
      "a challenged mediator waits for the head",
      "handler",
      mediating({ challenge: { by: "respondent", on: day("2026-05-19") } }),
      null,
      [],
    ],
    [
      "who decides whether they step aside",
      "head",
      mediating({ challenge: { by: "respondent", on: day("2026-05-19") } }),
      "mediation",
      ["challenge-decision"],
    ],
    [
      "after it ended the parties are told",
      "handler",
      complaint(
        "mediation-ended",
        { accepted: "2026-05-12", "mediation-ended": "2026-05-19" },
        { unitId: UNIT },
      ),
      "mediation-notice",
      ["party-notice"],
    ],
    [
      "a report that came in is sent to a unit",
      "intake",
      report("received", {}, { unitId: null }),
      "verification",
      ["assignment"],
    ],
    [
      "there somebody begins to verify it",
      "handler",
      report("assigned"),
      "verification",
      ["verification"],
    ],
    [
      "and writes down what was found",
      "handler",
      report("in-verification"),
      "verification",
      ["findings"],
    ],
    [
      "once it is found, its handler proposes a case or none",
      "handler",
      report("in-verification", {}, { findings: found }),
      "verification",
      ["case", "declining"],
    ],
    [
      "where a condition is not met, none",
      "handler",
      report("in-verification", {}, { findings: { ...found, conditions: ["evidence"] } }),
      "verification",
      ["declining"],
    ],
    [
      "which its head only looks at",
      "head",
      report("in-verification", {}, { findings: found }),
      null,
      [],
    ],
    [
      "time that stands still is set going again",
      "handler",
      report("in-verification", {}, { findings: found, pauses: [resting] }),
      "verification",
      ["resumption"],
    ],
    [
      "a case ends with its outcome",
      "handler",
      report("case-opened", { "case-opened": "2026-05-18" }),
      "penalty-case",
      ["outcome"],
    ],
    [
      "one that is suspended goes on first",
      "handler",
      report(
        "case-opened",
        { "case-opened": "2026-05-18" },
        { pauses: [{ ...resting, clock: "penalty-case", ground: "suspension" }] },
      ),
      "penalty-case",
      ["resumption"],
    ],
    [
      "then the penalty is carried out, though no limit asks for it",
      "handler",
      report(
        "outcome-recorded",
        { "case-opened": "2026-05-18", "outcome-recorded": "2026-05-19" },
        { reward: aReward() },
      ),
      null,
      ["execution"],
    ],
    [
      "then its file is closed, before it is filed away",
      "handler",
      report(
        "outcome-recorded",
        {
          "case-opened": "2026-05-18",
          "outcome-recorded": "2026-05-19",
          "penalty-executed": "2026-05-20",
        },
        { reward: aReward() },
      ),
      "case-closing",
      ["case-closing"],
    ],
    ["twenty-four hours come before ninety days", "handler", approved, "transfer", ["transfer"]],
    [
      "where nothing runs, the file is closed",
      "handler",
      report("declined", { declined: "2026-05-19" }),
      null,
      ["archive"],
    ],
  ])("%s", (_, role, matter, keeps, next) => {
    expect(rankedFor(role, matter)).toMatchObject({ keeps, next });
  });
});

test("what takes a matter out of one's hands stands last, what is seldom done before it", () => {
  const { usual, rare, last } = rankedFor("handler", report("assigned"));
  expect(last).toEqual(["sending-back", "recusal"]);
  expect(rare).toEqual(["pause", "advertising", "dispute", "answer", "correction"]);
  expect(usual).toEqual(["extension"]);
});
