import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Decision } from "#app/domain/decision.ts";
import { ACTIONS, type Action, recordOf } from "#app/domain/matter/action.ts";
import { apply } from "#app/domain/matter/apply.ts";
import { type Clock, type ClockName, wasKept } from "#app/domain/matter/clocks/clock.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { datedAct } from "#app/domain/matter/record/day-of-act.ts";
import { aMatter, clockOf } from "#tests/domain/matter/counted.ts";
import { circumstances } from "#tests/support/acts/circumstances.ts";
import { answeredByPolice, handedOver, sentToPolice } from "#tests/support/acts/with-police.ts";

const TODAY = "2026-05-20";
const WHY = { enteredLate: "系统维护，次日补登", provedBy: "送达回证〔2026〕12号" };

/** What a form answers when it is sent on a day; the day typed, why it comes late, and the proof of it. */
function sent(
  action: Action,
  matter: Matter,
  typed: Readonly<Record<string, string>>,
  on = TODAY,
  calendar = circumstances({ by: "罗毅", on: day(on) }).calendar,
) {
  const fields = Object.entries(typed).map(([name, value]) => [name, [value]] as const);
  const reading = recordOf(action).read(Object.fromEntries(fields), { matter, units: [] });
  if (!reading.ok) return { ok: false, because: Object.entries(reading.faults).flat() } as const;
  return reading.decide(matter, { ...circumstances({ by: "罗毅", on: day(on) }), calendar });
}

const complaint = aMatter({ kind: "complaint", received: "2026-05-11" });
const accepted = aMatter({
  kind: "complaint",
  received: "2026-05-11",
  dates: { accepted: "2026-05-15" },
  but: { stage: "accepted" },
});
const verifying = (but: Partial<Matter> = {}) =>
  aMatter({ received: "2026-05-11", but: { stage: "in-verification", ...but } });

describe("these can have happened before they are entered, and no others", () => {
  test("each asks for the day, why it comes late and what proves it", () => {
    const dated = ACTIONS.filter((action) => recordOf(action).isDated);
    expect(dated).toEqual([
      "acceptance",
      "refusal",
      "withdrawal",
      "referral",
      "settlement",
      "mediation-end",
      "party-notice",
      "dispute",
      "dispute-settlement",
      "verification",
      "findings",
      "outcome",
      "finance-consultation",
      "finance-answer",
    ]);
    for (const action of dated)
      expect(Object.keys(recordOf(action).fields).slice(-3)).toEqual([
        "actedOn",
        "enteredLate",
        "provedBy",
      ]);
  });
});

describe("a day typed with an act", () => {
  test.each([
    ["of today says nothing more", { actedOn: TODAY }, TODAY],
    ["that is missing is today", {}, TODAY],
    ["of yesterday is the day of the act", { actedOn: "2026-05-19", ...WHY }, "2026-05-19"],
    ["may be that of the receipt", { actedOn: "2026-05-11", ...WHY }, "2026-05-11"],
  ])("%s", (_, typed, on) => {
    expect(sent("acceptance", complaint, typed)).toMatchObject({
      ok: true,
      events: [{ type: "accepted", on }],
    });
  });

  test("stands beside the day of record, its reason and its proof", () => {
    const decision = sent("acceptance", complaint, { actedOn: "2026-05-19", ...WHY });
    expect(decision).toMatchObject({
      events: [
        { entered: { on: TODAY, because: "系统维护，次日补登", proof: "送达回证〔2026〕12号" } },
      ],
    });
    expect(sent("acceptance", complaint, {})).not.toHaveProperty("events.0.entered");
  });

  test.each<[string, Matter, Action, Readonly<Record<string, string>>, string]>([
    ["tomorrow", complaint, "acceptance", { actedOn: "2026-05-21", ...WHY }, "day-in-future"],
    [
      "the day before the receipt",
      complaint,
      "acceptance",
      { actedOn: "2026-05-10", ...WHY },
      "day-before-last-act",
    ],
    [
      "the day before the last act",
      accepted,
      "mediation-end",
      { ground: "withdrawn-or-settled", explanation: "已撤回", actedOn: "2026-05-14", ...WHY },
      "day-before-last-act",
    ],
    [
      "a day without a reason",
      complaint,
      "acceptance",
      { actedOn: "2026-05-19", provedBy: "回证" },
      "day-reason-missing",
    ],
    [
      "a day on which a limit depends, without a document",
      complaint,
      "acceptance",
      { actedOn: "2026-05-19", enteredLate: "补登" },
      "day-document-missing",
    ],
  ])("is refused: %s", (_, matter, action, typed, reason) => {
    expect(sent(action, matter, typed)).toEqual({ ok: false, because: [reason] });
  });

  test("needs no document where no limit depends on it", () => {
    const typed = { summary: "属实", actedOn: "2026-05-19", enteredLate: "外出检查" };
    expect(sent("findings", verifying(), typed).ok).toBe(true);
  });

  test("is refused in a year whose holidays nobody has published", () => {
    const { calendar } = circumstances({ by: "罗毅", on: day("2027-01-06") });
    const unpublished = { ...calendar, through: day("2026-12-31") };
    const late = aMatter({ kind: "complaint", received: "2026-12-30" });
    const on = (actedOn: string) =>
      sent("acceptance", late, { actedOn, ...WHY }, "2027-01-06", unpublished);
    expect(on("2027-01-04")).toEqual({ ok: false, because: ["day-not-gazetted"] });
    expect(on("2026-12-31").ok).toBe(true);
    expect(on("2027-01-06").ok).toBe(true);
  });

  test("that cannot be read is said at its field", () => {
    expect(sent("acceptance", complaint, { actedOn: "前天" })).toEqual({
      ok: false,
      because: ["actedOn", "not-a-day"],
    });
  });
});

const outcomeOf = (matter: Matter, decision: Decision<MatterEvent, string>): Matter =>
  decision.ok ? decision.events.reduce(apply, matter) : matter;
const kept = (matter: Matter, name: ClockName): unknown => {
  const clock: Clock | undefined = clockOf(matter, name);
  return clock && [clock.stoppedOn, clock.enteredOn, wasKept(clock)];
};

describe("limits go by the day of the act", () => {
  test("sixty days of mediation run from it", () => {
    const done = sent("acceptance", complaint, { actedOn: "2026-05-18", ...WHY });
    expect(clockOf(outcomeOf(complaint, done), "mediation")?.start).toBe("2026-05-18");
  });

  // Seven working days from 11 May 2026 end on 20 May.
  test.each([
    ["entered on the last day", "2026-05-19", "2026-05-20", true],
    ["entered a day too late", "2026-05-19", "2026-05-21", false],
    ["done a day too late", "2026-05-21", "2026-05-22", false],
  ])("what was %s is kept or not", (_, actedOn, enteredOn, isKept) => {
    const done = sent("acceptance", complaint, { actedOn, ...WHY }, enteredOn);
    expect(kept(outcomeOf(complaint, done), "acceptance")).toEqual([actedOn, enteredOn, isKept]);
  });

  // Fifteen working days from 11 May end on 1 June.
  test.each([
    ["the last day", "2026-06-01", true],
    ["the day after", "2026-06-02", false],
  ])("nothing that is entered on %s with an earlier day moves what is over", (_, on, isTaken) => {
    const at = circumstances({ by: "罗毅", on: day(on) });
    const typed = { actedOn: day("2026-05-20"), ...WHY };
    const dated = datedAct(verifying(), typed, { moves: ["verification"] }, at);
    expect(dated).toMatchObject(
      isTaken ? { ok: true } : { ok: false, because: ["limit-passed-by-entry"] },
    );
  });
});

describe("where a paper of the form says the day", () => {
  const by = (on: string) => ({ by: "罗毅", on: day(on) });
  const sentAway = aMatter({
    received: "2026-05-11",
    dates: { "transfer-proposed": "2026-05-11", "transfer-approved": "2026-05-12" },
    but: { stage: "in-verification" },
  });
  const police = outcomeOf(sentAway, sentToPolice(sentAway, by("2026-05-12")));
  const opened = (entered = "2026-05-15") =>
    outcomeOf(police, answeredByPolice(police, true, by(entered), { on: day("2026-05-15") }));

  // Opened on 15 May, what belongs to it is handed over by 18 May.
  test.each([
    ["and entered on the last day", "2026-05-18", "2026-05-18", null, true],
    ["and entered a day later", "2026-05-18", "2026-05-19", "2026-05-19", false],
    ["a day too late", "2026-05-19", "2026-05-19", null, false],
  ])("what was done %s is kept or not", (_, on, enteredOn, record, isKept) => {
    const after = outcomeOf(opened(), handedOver(opened(), by(enteredOn), { on: day(on) }));
    expect(kept(after, "hand-over")).toEqual([on, record, isKept]);
  });

  test("our own late entry makes nobody late whose limit it was", () => {
    expect(kept(opened("2026-06-30"), "police-decision")).toEqual(["2026-05-15", null, true]);
  });

  test("what is sent a second time leaves no day of record of the first behind", () => {
    const refused = answeredByPolice(police, false, by("2026-05-20"), { on: day("2026-05-15") });
    const proposed = apply(outcomeOf(police, refused), {
      ...{ type: "transfer-proposed", ...by("2026-06-01"), note: "新的事实" },
    });
    const again = apply(proposed, { type: "transferred", ...by("2026-06-03"), note: "物品清单" });
    expect(again.dates.entered).toBeUndefined();
    expect(clockOf(again, "police-decision")?.stoppedOn).toBeNull();
  });
});
