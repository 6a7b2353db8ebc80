import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Decision } from "#app/domain/decision.ts";
import { pause, resume } from "#app/domain/matter/actions/pause.ts";
import { sendBack } from "#app/domain/matter/actions/send-back.ts";
import { apply } from "#app/domain/matter/apply.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Away, Matter, MatterPause } from "#app/domain/matter/matter.ts";
import { clockOf, dueDays } from "#tests/domain/matter/counted.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { circumstances } from "#tests/support/acts/circumstances.ts";
import { sampleOf } from "#tests/support/acts/sample-of.ts";

const TODAY = day("2026-05-20");
const act = { by: "方雨", on: TODAY };
const now = circumstances(act);
const sample: Away = { ...sampleOf(TODAY), expectedOn: day("2026-06-10") };

const verifying = (...pauses: readonly MatterPause[]): Matter =>
  aMatter({ stage: "in-verification", unitId: "inspection", pauses });
const away = (from: string, until: string | null): MatterPause => ({
  clock: "verification",
  ground: "testing",
  from: day(from),
  until: until === null ? null : day(until),
  away: sample,
});
const sent = (on: string, but: Partial<typeof sample> = {}, matter = verifying()) =>
  pause(matter, "testing", now, { ...sample, ...but, on: day(on) });
const back = (on: string, from = "2026-05-14") =>
  resume(verifying(away(from, null)), act, { on: day(on), report: "检验报告第7号" });
const done = (matter: Matter, decision: Decision<MatterEvent, string>): Matter =>
  decision.ok ? decision.events.reduce(apply, matter) : matter;

describe("a sample is sent away", () => {
  test.each([
    ["today", "2026-05-20", true],
    ["some days ago, as its paper says", "2026-05-14", true],
    ["on the day the report was received", "2026-05-11", true],
    ["on the day before that", "2026-05-10", "day-before-receipt"],
    ["tomorrow", "2026-05-21", "day-not-yet"],
  ])("%s", (_, on, answer) => {
    const decision = sent(on);
    expect(decision.ok || decision.because.join()).toBe(answer);
  });

  test.each([
    ["on the day it is sent", "2026-05-14", true],
    ["the day before", "2026-05-13", "expected-before-sent"],
    ["a year later", "2027-05-15", true],
    ["a day more than that", "2027-05-16", "day-too-far"],
  ])("and is due back %s", (_, expectedOn, answer) => {
    const decision = sent("2026-05-14", { expectedOn: day(expectedOn) });
    expect(decision.ok || decision.because.join()).toBe(answer);
  });

  test("and nobody knows yet until when", () => {
    expect(sent("2026-05-14", { expectedOn: null }).ok).toBe(true);
  });

  test("and nobody says to whom", () => {
    expect(sent("2026-05-14", { institution: "" })).toEqual({
      ok: false,
      because: ["institution-missing"],
    });
  });

  test("twice, and no day is left out twice", () => {
    const earlier = verifying(away("2026-05-12", "2026-05-15"));
    expect(sent("2026-05-14", {}, earlier)).toEqual({ ok: false, because: ["pauses-overlap"] });
    expect(sent("2026-05-15", {}, earlier).ok).toBe(true);
    expect(sent("2026-05-20", {}, verifying(away("2026-05-14", null)))).toEqual({
      ok: false,
      because: ["paused-already"],
    });
  });

  test("and everything that is wrong is said at once", () => {
    const wrong = { institution: "", expectedOn: day("2026-05-01") };
    expect(sent("2026-05-22", wrong)).toEqual({
      ok: false,
      because: ["institution-missing", "day-not-yet", "expected-before-sent"],
    });
  });
});

describe("once the limit has run out", () => {
  // Fifteen working days from 11 May end on 1 June.
  test.each([
    ["on its last day what was sent before is taken", "2026-06-01", "2026-05-28", true],
    ["the day after, it is not", "2026-06-02", "2026-05-28", "pause-too-late"],
    ["nor what is sent only then", "2026-06-02", "2026-06-02", "pause-too-late"],
  ])("%s", (_, entered, on, answer) => {
    const at = circumstances({ by: "方雨", on: day(entered) });
    const due = { expectedOn: day("2026-06-20"), on: day(on) };
    const decision = pause(verifying(), "testing", at, { ...sample, ...due });
    expect(decision.ok || decision.because.join()).toBe(answer);
  });

  test.each([
    ["the day before", "2026-05-31", true],
    ["on the last day", "2026-06-01", false],
    ["afterwards", "2026-06-02", false],
  ])("what is away since %s keeps the clock standing or not", (_, from, stands) => {
    expect(clockOf(verifying(away(from, null)), "verification")?.paused).toBe(stands);
  });
});

test("a hearing has no institution", () => {
  const opened = aMatter({ stage: "case-opened", dates: { "case-opened": day("2026-05-18") } });
  const heard = pause(opened, "hearing", now, { ...sample, institution: "", sample: "" });
  expect(heard).toMatchObject({ ok: true, events: [{ clock: "penalty-case", ground: "hearing" }] });
});

describe("it comes back", () => {
  test.each([
    ["on the day it was sent", "2026-05-14", true],
    ["the day before that", "2026-05-13", "back-before-sent"],
    ["today", "2026-05-20", true],
    ["tomorrow", "2026-05-21", "day-not-yet"],
  ])("%s", (_, on, answer) => {
    const decision = back(on);
    expect(decision.ok || decision.because.join()).toBe(answer);
  });

  test("and the clock runs on from that day, not from the day of the record", () => {
    const matter = verifying(away("2026-05-14", null));
    const after = done(matter, back("2026-05-18"));
    expect(after.pauses).toEqual([
      { ...away("2026-05-14", "2026-05-18"), report: "检验报告第7号" },
    ]);
    // Fifteen working days from 11 May end on 1 June; Friday 15 and Monday 18 are left out.
    expect(dueDays(verifying(), "verification")).toEqual(["2026-06-01", "2026-06-01"]);
    expect(dueDays(after, "verification")).toEqual(["2026-06-03", "2026-06-03"]);
  });
});

describe("what is still away", () => {
  test("stops no clock any more once the matter is back at intake, which could not end it", () => {
    const matter = verifying(away("2026-05-14", null));
    const after = done(matter, sendBack(matter, "不属于本科", act));
    expect(after.pauses).toEqual([{ ...away("2026-05-14", "2026-05-20"), report: null }]);
    expect(clockOf(after, "verification")?.paused).toBe(false);
  });

  test("is left out of the case from the day it is opened", () => {
    const matter = verifying(away("2026-05-14", null));
    const after = apply(matter, { type: "case-opened", ...act });
    expect(after.pauses.map(({ clock, from, until }) => [clock, from, until])).toEqual([
      ["verification", "2026-05-14", "2026-05-20"],
      ["penalty-case", "2026-05-20", null],
    ]);
    expect(clockOf(after, "penalty-case")?.paused).toBe(true);
  });

  test("ends with the matter's own end", () => {
    const matter = verifying(away("2026-05-14", null));
    const after = apply(matter, { type: "declined", ...act, ground: "no-fault", reason: "无过错" });
    expect(after.pauses.map(({ until }) => until)).toEqual(["2026-05-20"]);
  });

  test("does not end before it began, where that end came on record only afterwards", () => {
    const end = {
      by: "方雨",
      on: day("2026-05-12"),
      ground: "no-fault",
      reason: "无过错",
    } as const;
    const after = apply(verifying(away("2026-05-14", null)), { type: "declined", ...end });
    expect(after.pauses).toMatchObject([{ from: "2026-05-14", until: "2026-05-14" }]);
    const opened = apply(verifying(away("2026-05-14", null)), {
      ...{ type: "case-opened", by: "方雨", on: day("2026-05-12"), caseNumber: "案〔2026〕7号" },
    });
    expect(opened.pauses).toMatchObject([
      { clock: "verification", from: "2026-05-14", until: "2026-05-14" },
      { clock: "penalty-case", from: "2026-05-14", until: null },
    ]);
  });
});

test("a pause from before these things were asked counts from the day of its record", () => {
  const paused = apply(verifying(), {
    type: "paused",
    ...act,
    clock: "verification",
    ground: "testing",
  });
  const resumed = apply(paused, {
    type: "resumed",
    by: "方雨",
    on: day("2026-05-22"),
    clock: "verification",
  });
  expect(resumed.pauses).toEqual([
    {
      clock: "verification",
      ground: "testing",
      from: "2026-05-20",
      until: "2026-05-22",
      report: null,
    },
  ]);
});
