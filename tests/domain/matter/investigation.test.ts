import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Decision } from "#app/domain/decision.ts";
import type { Barrier } from "#app/domain/exclusion/barrier.ts";
import { archive } from "#app/domain/matter/actions/archive.ts";
import { closeCase } from "#app/domain/matter/actions/investigation/close.ts";
import { endInvestigation } from "#app/domain/matter/actions/investigation/end.ts";
import { execute } from "#app/domain/matter/actions/investigation/execute.ts";
import { nameOfficers } from "#app/domain/matter/actions/investigation/name-officers.ts";
import { suspend } from "#app/domain/matter/actions/investigation/suspend.ts";
import { openCase } from "#app/domain/matter/actions/open-case.ts";
import { pauseGrounds, resume } from "#app/domain/matter/actions/pause.ts";
import { transferProposal } from "#app/domain/matter/actions/propose-transfer.ts";
import { apply } from "#app/domain/matter/apply.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { clockOf, dueDays } from "#tests/domain/matter/counted.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { circumstances } from "#tests/support/acts/circumstances.ts";
import { counted } from "#tests/world/ways/way.ts";

const by = (on: string) => ({ by: "罗毅", on: day(on) });
const written = { paper: "审批表第1号", record: "当事人下落不明" };

const inCase = (but: Partial<Matter> = {}) =>
  aMatter({
    stage: "case-opened",
    unitId: "inspection",
    dates: { "case-opened": day("2026-06-01") },
    ...but,
  });
const fined = (but: Partial<Matter["dates"]> = {}) =>
  inCase({
    stage: "outcome-recorded",
    dates: { ...inCase().dates, "outcome-recorded": day("2026-07-01"), ...but },
    reward: aReward({ decidedOn: day("2026-07-08"), award: null }),
  });
const then = (matter: Matter, decision: Decision<MatterEvent, string>): Matter =>
  decision.ok ? decision.events.reduce(apply, matter) : matter;
const why = (decision: Decision<MatterEvent, string>) =>
  decision.ok ? "" : decision.because.join();

test("a case has a number of its own, and nobody to investigate it until they are named", () => {
  const conditions = ["evidence", "punishable", "jurisdiction", "within-time-bar"];
  const findings = { summary: "属实", conditions, recordedBy: "方雨" };
  const found = aMatter({ stage: "in-verification", findings });
  expect(then(found, openCase(found, "案17号", by("2026-06-01"))).investigation).toEqual({
    caseNumber: "案17号",
    officers: [],
  });
});

describe("the officers of a case", () => {
  const barrier: Barrier = {
    exclusions: [{ staffId: "乙", unitId: null }],
    unresolved: false,
    office: {
      units: [],
      officers: ["甲", "乙"].map((id) => ({ id, role: "handler", unitId: "inspection" })),
    },
  };

  test.each([
    ["nobody", [], "two-officers"],
    ["one", ["甲"], "two-officers"],
    ["two", ["甲", "乙"], ""],
    ["three", ["甲", "乙", "丙"], ""],
  ])("%s", (_, officers, reason) => {
    expect(why(nameOfficers(inCase(), officers, by("2026-06-02")))).toBe(reason);
  });

  test("are those who were named last", () => {
    const first = then(inCase(), nameOfficers(inCase(), ["甲", "乙"], by("2026-06-02")));
    const second = then(first, nameOfficers(first, ["乙", "丙"], by("2026-06-20")));
    expect(second.investigation?.officers).toEqual(["乙", "丙"]);
  });

  test("are never kept from the matter", () => {
    expect(why(nameOfficers(inCase(), ["甲", "乙"], by("2026-06-02"), barrier))).toBe(
      "officer-kept-away",
    );
  });

  test.each([
    ["who may know of it", "甲", ""],
    ["who is kept from it", "乙", "officer-kept-away"],
    ["who does not work here any more", "丙", "officer-kept-away"],
  ])("report a crime with another %s", (_, partner, reason) => {
    const at = { ...circumstances(by("2026-06-02")), barrier };
    const team = { partner, record: "涉嫌犯罪" };
    expect(why(transferProposal.propose(inCase(), team, at))).toBe(reason);
  });
});

describe("an investigation is suspended", () => {
  const how = { ...written, suspension: "party-not-found" } as const;

  test("and its days are no part of the ninety", () => {
    const stands = then(inCase(), suspend(inCase(), how, by("2026-06-10")));
    expect(clockOf(stands, "penalty-case")?.paused).toBe(true);
    const again = then(stands, resume(stands, by("2026-06-20"), { report: "当事人到案" }));
    // Ninety days from 1 June end on 30 August; ten more are 9 September.
    expect(dueDays(again, "penalty-case")).toEqual(["2026-09-09", "2026-09-09"]);
  });

  // Ninety days from 1 June end on 30 August, a Sunday.
  test.each([
    ["the day before its limit ends", "2026-08-29", true, undefined],
    ["the day on which it ends", "2026-08-30", false, "2026-08-31"],
    ["a day too late", "2026-09-01", false, "2026-08-31"],
  ])("%s, and what was late stays late", (_, on, paused, due) => {
    const stands = then(inCase(), suspend(inCase(), how, by(on)));
    const clock = clockOf(stands, "penalty-case");
    expect(clock?.paused).toBe(paused);
    if (due) expect(clock?.due.legal).toBe(due);
  });

  test("by approval alone: whoever has the case cannot stop it as if a sample were away", () => {
    expect(pauseGrounds(inCase())).not.toContain("suspension");
    expect(pauseGrounds(inCase())).toContain("hearing");
  });

  test("once at a time, and with a reason", () => {
    const stands = then(inCase(), suspend(inCase(), how, by("2026-06-10")));
    expect(why(suspend(stands, how, by("2026-06-11")))).toBe("paused-already");
    expect(why(suspend(inCase(), { ...how, record: "" }, by("2026-06-10")))).toBe(
      "explanation-missing",
    );
  });
});

test("an investigation that ends has no penalty, and is closed within fifteen working days", () => {
  const ended = then(inCase(), endInvestigation(inCase(), written, by("2026-06-10")));
  expect(ended.stage).toBe("case-ended");
  expect(clockOf(ended, "penalty-case")?.stoppedOn).toBe("2026-06-10");
  // Dragon Boat, 19 June, is a day off.
  expect(dueDays(ended, "case-closing")).toEqual(["2026-07-02", "2026-07-02"]);
  expect(why(archive(ended, counted(by("2026-06-11"))))).toBe("case-not-closed");
  const closed = then(ended, closeCase(ended, { paper: "结案1号" }, by("2026-06-12")));
  expect(clockOf(closed, "case-closing")?.stoppedOn).toBe("2026-06-12");
  expect(why(archive(closed, counted(by("2026-06-13"))))).toBe("");
});

describe("a penalty that was carried out", () => {
  test.each([
    ["the day before it was decided", "2026-06-30", "day-before-previous"],
    ["the day it was decided", "2026-07-01", ""],
    ["the day of the record", "2026-07-20", ""],
    ["the day after", "2026-07-21", "day-not-yet"],
  ])("was not on %s", (_, on, reason) => {
    const executed = execute(fined(), { paper: "缴款书", actOn: day(on) }, by("2026-07-20"));
    expect(why(executed)).toBe(reason);
  });

  test("is the ground to close its case, from that day on", () => {
    const matter = fined({ "penalty-executed": day("2026-07-10") });
    expect(dueDays(matter, "case-closing")).toEqual(["2026-07-31", "2026-07-31"]);
    expect(why(archive(matter, counted(by("2026-07-15"))))).toBe("case-not-closed");
  });

  test("and a case without a ground stays open", () => {
    expect(why(closeCase(fined(), { paper: "结案1号" }, by("2026-07-15")))).toBe("not-yet");
    expect(clockOf(fined(), "case-closing")).toBeUndefined();
  });
});
