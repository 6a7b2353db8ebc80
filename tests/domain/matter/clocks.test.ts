import { describe, expect, test } from "vitest";
import { type Day, day } from "#app/domain/calendar/day.ts";
import { hour } from "#app/domain/calendar/hours.ts";
import type { ClockName } from "#app/domain/matter/clock.ts";
import { clocks } from "#app/domain/matter/clocks.ts";
import type { Dates, Matter, MatterPause } from "#app/domain/matter/matter.ts";
import { newMatter } from "#app/domain/matter/new-matter.ts";
import type { Kind } from "#app/domain/matter/stage.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";

type Given = {
  readonly kind?: Kind;
  readonly received?: string;
  readonly dates?: Readonly<Partial<Record<keyof Dates, string>>>;
  readonly but?: Partial<Matter>;
};

/** Every day of 2026 below was counted on a wall calendar with the notice of that year beside it. */
function aMatter({
  kind = "report",
  received = "2026-01-05",
  dates = {},
  but = {},
}: Given): Matter {
  const begun = newMatter({
    id: "m",
    number: "2026-0001",
    kind,
    receivedOn: day(received),
    insider: false,
  });
  const on = Object.fromEntries(Object.entries(dates).map(([name, text]) => [name, day(text)]));
  return { ...begun, dates: on, ...but };
}

const TODAY = day("2026-11-22");
const clock = (matter: Matter, name: ClockName, signedOff: readonly string[] = []) =>
  clocks(matter, {
    calendar: KNOWN_YEARS,
    today: TODAY,
    signedOff: new Set(signedOff),
  }).find((one) => one.name === name);
const dueDays = (matter: Matter, name: ClockName) => {
  const found = clock(matter, name);
  return found && [found.due.strict, found.due.legal];
};

describe("a complaint", () => {
  test.each<[ClockName, string, Given["dates"], string, string]>([
    ["acceptance", "2026-04-28", {}, "2026-05-11", "2026-05-11"],
    ["acceptance", "2026-09-24", {}, "2026-10-12", "2026-10-12"],
    ["mediation", "2026-08-03", { accepted: "2026-08-04" }, "2026-10-03", "2026-10-08"],
    [
      "mediation-notice",
      "2026-08-03",
      { "mediation-ended": "2026-09-24" },
      "2026-10-12",
      "2026-10-12",
    ],
    [
      "identity-proof",
      "2026-08-03",
      { "identity-asked": "2026-08-04", "identity-due": "2026-08-08" },
      "2026-08-08",
      "2026-08-08",
    ],
  ])("%s of one received on %s", (name, received, dates, strict, legal) => {
    expect(dueDays(aMatter({ kind: "complaint", received, dates: dates ?? {} }), name)).toEqual([
      strict,
      legal,
    ]);
  });

  test("asking for proof of identity does not stop the seven days", () => {
    const asked = aMatter({
      kind: "complaint",
      received: "2026-04-28",
      dates: { "identity-asked": "2026-04-29", "identity-due": "2026-05-08" },
    });
    expect(clock(asked, "acceptance")).toMatchObject({
      due: { legal: "2026-05-11" },
      stoppedOn: null,
    });
  });

  test("the law of its day counts: forty-five working days before 1 July 2024, sixty days from then on", () => {
    const of = (received: string) =>
      dueDays(
        aMatter({ kind: "complaint", received, dates: { accepted: "2024-07-01" } }),
        "mediation",
      );
    expect(of("2024-06-28")).toEqual(["2024-09-02", "2024-09-02"]);
    expect(of("2024-07-01")).toEqual(["2024-08-30", "2024-08-30"]);
  });
});

describe("time left out of mediation", () => {
  const tested = (pause: Omit<MatterPause, "clock" | "ground">) =>
    aMatter({
      kind: "complaint",
      received: "2026-08-03",
      dates: { accepted: "2026-08-04" },
      but: { pauses: [{ clock: "mediation", ground: "testing", ...pause }] },
    });

  test("ten days of testing move the last day by ten", () => {
    const matter = tested({ from: day("2026-08-10"), until: day("2026-08-20") });
    expect(dueDays(matter, "mediation")).toEqual(["2026-10-13", "2026-10-13"]);
  });

  test("testing that still runs stands still up to today, and is said to", () => {
    expect(clock(tested({ from: day("2026-08-10"), until: null }), "mediation")?.paused).toBe(true);
  });

  test("a pause of one clock leaves the others alone", () => {
    const matter = tested({ from: day("2026-08-03"), until: day("2026-08-20") });
    expect(dueDays(matter, "acceptance")).toEqual(["2026-08-12", "2026-08-12"]);
  });
});

describe("a report", () => {
  test.each<[ClockName, string, Given["dates"], string, string]>([
    ["verification", "2026-09-24", {}, "2026-10-22", "2026-10-22"],
    ["verification", "2026-09-24", { "facts-added": "2026-11-20" }, "2026-12-11", "2026-12-11"],
    ["competence", "2026-11-02", { "dispute-raised": "2026-11-20" }, "2026-12-01", "2026-12-01"],
    ["penalty-case", "2026-04-20", { "case-opened": "2026-05-06" }, "2026-08-04", "2026-08-04"],
    [
      "penalty-case",
      "2026-04-20",
      { "case-opened": "2026-05-06", "case-extended": "2026-08-03" },
      "2026-09-03",
      "2026-09-03",
    ],
    [
      "penalty-case",
      "2026-04-20",
      { "case-opened": "2026-05-06", "case-extended": "2026-08-03", "case-due": "2026-12-05" },
      "2026-12-05",
      "2026-12-05",
    ],
    [
      "advertising-reply",
      "2026-09-24",
      { "advertising-marked": "2026-09-28" },
      "2026-10-12",
      "2026-10-12",
    ],
    [
      "transfer-decision",
      "2026-03-02",
      { "transfer-proposed": "2026-03-06" },
      "2026-03-09",
      "2026-03-09",
    ],
    ["police-decision", "2026-03-02", { transferred: "2026-03-06" }, "2026-03-09", "2026-03-09"],
    [
      "police-challenge",
      "2026-03-02",
      { "police-declined": "2026-03-10" },
      "2026-03-13",
      "2026-03-13",
    ],
    ["hand-over", "2026-03-02", { "police-opened": "2026-03-10" }, "2026-03-13", "2026-03-13"],
    [
      "reward-notice",
      "2026-08-03",
      { "outcome-recorded": "2026-09-24" },
      "2026-10-22",
      "2026-10-22",
    ],
  ])("%s of one received on %s with %o", (name, received, dates, strict, legal) => {
    expect(dueDays(aMatter({ received, dates: dates ?? {} }), name)).toEqual([strict, legal]);
  });

  test("an approved extension is counted in one go with the term; a declined one changes nothing", () => {
    const asked = (approved: boolean | null) =>
      aMatter({
        received: "2026-09-24",
        but: {
          extension: {
            requestedBy: "a",
            requestedOn: day("2026-10-20"),
            reason: "far away",
            approved,
          },
        },
      });
    expect(dueDays(asked(true), "verification")).toEqual(["2026-11-12", "2026-11-12"]);
    expect(dueDays(asked(false), "verification")).toEqual(["2026-10-22", "2026-10-22"]);
    expect(dueDays(asked(null), "verification")).toEqual(["2026-10-22", "2026-10-22"]);
  });

  test("twenty-four hours run through the weekend, to the hour", () => {
    const approved = aMatter({ received: "2026-03-02" });
    const matter = {
      ...approved,
      dates: {
        "transfer-approved": day("2026-03-06"),
        "transfer-hour": hour(day("2026-03-06"), 15),
      },
    };
    expect(clock(matter, "transfer")).toMatchObject({
      dueHour: "2026-03-07T15",
      due: { strict: "2026-03-07", legal: "2026-03-07" },
    });
  });

  test("no clock of a complaint runs in it", () => {
    const names = clocks(aMatter({ dates: { accepted: "2026-03-02" } }), {
      calendar: KNOWN_YEARS,
      today: TODAY,
    }).map(({ name }) => name);
    expect(names).toEqual(["verification"]);
  });
});

describe("what stops a clock", () => {
  test.each<[ClockName, Kind, Given["dates"], string | null]>([
    ["acceptance", "complaint", {}, null],
    ["acceptance", "complaint", { accepted: "2026-01-08" }, "2026-01-08"],
    ["acceptance", "complaint", { refused: "2026-01-09" }, "2026-01-09"],
    ["mediation", "complaint", { accepted: "2026-01-08", settled: "2026-02-02" }, "2026-02-02"],
    [
      "mediation-notice",
      "complaint",
      { "mediation-ended": "2026-02-02", "parties-told": "2026-02-03" },
      "2026-02-03",
    ],
    ["verification", "report", { "case-opened": "2026-01-12" }, "2026-01-12"],
    ["verification", "report", { declined: "2026-01-13" }, "2026-01-13"],
    ["verification", "report", { referred: "2026-01-06" }, "2026-01-06"],
    ["competence", "report", { "dispute-raised": "2026-01-06" }, null],
    [
      "penalty-case",
      "report",
      { "case-opened": "2026-01-12", transferred: "2026-02-02" },
      "2026-02-02",
    ],
    [
      "advertising-reply",
      "report",
      { "advertising-marked": "2026-01-06", "reporter-answered": "2026-01-08" },
      "2026-01-08",
    ],
    ["verification", "report", { archived: "2026-03-02" }, "2026-03-02"],
  ])("%s of a %s with %o stops on %s", (name, kind, dates, stoppedOn) => {
    expect(clock(aMatter({ kind, dates: dates ?? {} }), name)?.stoppedOn).toBe(stoppedOn);
  });
});

describe("a reward", () => {
  const reward = (but: Partial<Reward>): Reward => ({
    assessedOn: day("2026-06-10"),
    assessment: { met: [], excluded: [], eligible: true, proposed: "second", note: "" },
    ties: [],
    votes: [],
    decidedOn: null,
    award: null,
    notifiedOn: null,
    claim: null,
    payment: null,
    lapsedOn: null,
    ...but,
  });
  const rewarded = (but: Partial<Reward>, received = "2026-04-20") =>
    aMatter({
      received,
      dates: { "outcome-recorded": "2026-06-01" },
      but: { reward: reward(but) },
    });
  const notified = (on: Day) => rewarded({ notifiedOn: on });

  test("is to be claimed within thirty working days of the notice", () => {
    expect(dueDays(notified(day("2026-06-17")), "reward-claim")).toEqual([
      "2026-07-30",
      "2026-07-30",
    ]);
  });

  test("that nobody is eligible for owes no notice", () => {
    const assessment = {
      met: [],
      excluded: [],
      eligible: false,
      proposed: "second",
      note: "",
    } as const;
    expect(clock(rewarded({ assessment }), "reward-notice")).toBeUndefined();
    expect(clock(rewarded({ decidedOn: day("2026-06-12") }), "reward-notice")).toBeUndefined();
    expect(clock(rewarded({}), "reward-notice")?.stoppedOn).toBeNull();
  });

  test("has a term for review only once the legal unit has signed for the unread rule", () => {
    const matter = notified(day("2026-11-20"));
    expect(clock(matter, "reward-review")).toBeUndefined();
    expect(clock(matter, "reward-review", ["W-13.review"])?.due.legal).toBe("2026-12-04");
  });

  test("of a report from before the announcement has no clock at all", () => {
    expect(clock(rewarded({}, "2025-06-04"), "reward-notice")).toBeUndefined();
  });
});
