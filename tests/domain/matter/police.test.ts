import { describe, expect, test } from "vitest";
import { addDays, type Day, day } from "#app/domain/calendar/day.ts";
import { hour } from "#app/domain/calendar/hours.ts";
import type { Decision } from "#app/domain/decision.ts";
import { archive } from "#app/domain/matter/actions/archive.ts";
import { confirmCase } from "#app/domain/matter/actions/penalty/confirm-case.ts";
import { recordOutcome } from "#app/domain/matter/actions/record-outcome.ts";
import { sendBack } from "#app/domain/matter/actions/send-back.ts";
import { apply } from "#app/domain/matter/apply.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import { forReporter } from "#app/domain/matter/for-reporter.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { policeStanding } from "#app/domain/matter/police/standing.ts";
import { assess } from "#app/domain/reward/assess.ts";
import { clockOf, dueDays } from "#tests/domain/matter/counted.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import {
  answeredByPolice,
  challenged,
  givenBack,
  handedOver,
  sentenced,
  sentToPolice,
  signedFor,
} from "#tests/support/acts/with-police.ts";
import { counted } from "#tests/world/ways/way.ts";

const MONDAY = day("2026-06-01");
const dayAfter = (days: number): Day => addDays(MONDAY, days);
const by = (days: number) => ({ by: "方雨", on: dayAfter(days) });

type Step = (matter: Matter) => Decision<MatterEvent, string>;
const proposed: Step = () => made({ type: "transfer-proposed", ...by(0), note: "涉嫌犯罪" });
const approval = {
  type: "transfer-approved",
  by: "罗毅",
  on: dayAfter(1),
  note: "同意",
  hour: hour(dayAfter(1), 9),
} as const;
const approved: Step = () => made(approval);
const refused: Step = () =>
  made({ type: "transfer-refused", by: "罗毅", on: dayAfter(1), note: "证据不足" });
const made = (event: MatterEvent): Decision<MatterEvent, string> => ({ ok: true, events: [event] });

const sent: Step = (matter) => sentToPolice(matter, by(1));
const signed: Step = (matter) => signedFor(matter, by(2));
const opened: Step = (matter) => answeredByPolice(matter, true, by(4));
const declined: Step = (matter) => answeredByPolice(matter, false, by(4));
const asked: Step = (matter) => challenged(matter, "reconsideration", by(5));
const askedAgain: Step = (matter) => challenged(matter, "reconsideration", by(8));
const procurators: Step = (matter) => challenged(matter, "procurators", by(8));
const upheld: Step = (matter) => answeredByPolice(matter, false, by(7));
const moved: Step = (matter) => answeredByPolice(matter, true, by(9));
const unmoved: Step = (matter) => answeredByPolice(matter, false, by(9));
const handed: Step = (matter) => handedOver(matter, by(10));
const back: Step = (matter) => givenBack(matter, by(30));
const sentence: Step = (matter) => sentenced(matter, by(90));

const verifying = (but: Partial<Matter> = {}) =>
  aMatter({ stage: "in-verification", unitId: "inspection", ...but });
const inCase = () => verifying({ stage: "case-opened", dates: { "case-opened": MONDAY } });

function walked(from: Matter, ...steps: readonly Step[]): Matter {
  return steps.reduce((matter, step) => {
    const decision = step(matter);
    if (!decision.ok) throw new Error(decision.because.join());
    return decision.events.reduce(apply, matter);
  }, from);
}

const why = (decision: Decision<MatterEvent, string>) =>
  decision.ok ? "" : decision.because.join();
const TO_POLICE = [proposed, approved, sent, signed] as const;

describe("a suspected crime comes so far", () => {
  test.each<[string, readonly Step[], string]>([
    ["proposed", [proposed], "proposed"],
    ["not approved", [proposed, refused], "refused"],
    ["not approved, and proposed again with new facts", [proposed, refused, proposed], "proposed"],
    ["approved at the second try", [proposed, refused, proposed, approved], "approved"],
    ["sent", [proposed, approved, sent], "sent"],
    ["signed for", TO_POLICE, "received"],
    ["passed on and signed for again", [...TO_POLICE, signed], "received"],
    ["not opened", [...TO_POLICE, declined], "declined"],
    ["put before the police again", [...TO_POLICE, declined, asked], "reconsidered"],
    ["not opened again", [...TO_POLICE, declined, asked, upheld], "upheld"],
    [
      "put before the procurators",
      [...TO_POLICE, declined, asked, upheld, procurators],
      "supervised",
    ],
    ["put before the procurators at once", [...TO_POLICE, declined, procurators], "supervised"],
    ["not opened after all", [...TO_POLICE, declined, procurators, unmoved], "declined-for-good"],
    ["opened at the procurators' word", [...TO_POLICE, declined, procurators, moved], "opened"],
    ["handed over", [...TO_POLICE, opened, handed], "handed-over"],
    ["given back", [...TO_POLICE, opened, handed, back], "returned"],
    ["given back before it was handed over", [...TO_POLICE, opened, back], "returned"],
    ["sentenced", [...TO_POLICE, opened, handed, sentence], "convicted"],
  ])("%s", (_, steps, stands) => {
    expect(policeStanding(walked(verifying(), ...steps))).toBe(stands);
  });

  test("and with new facts goes there a second time, from the beginning", () => {
    const first = walked(verifying(), ...TO_POLICE, declined, asked, upheld);
    const second = walked(
      first,
      () => made({ type: "transfer-proposed", ...by(20), note: "新的事实" }),
      () => made({ ...approval, on: dayAfter(21) }),
    );
    expect(policeStanding(second)).toBe("approved");
    // No limit of the first round runs on, and none is lost.
    expect(clockOf(second, "ask-procurators")?.stoppedOn).toBe(dayAfter(20));
    const there = walked(
      second,
      (matter) => sentToPolice(matter, by(21)),
      (matter) => signedFor(matter, by(22)),
    );
    expect(policeStanding(there)).toBe("received");
    expect(clockOf(there, "police-challenge")).toBeUndefined();
    expect(policeStanding(walked(there, (matter) => answeredByPolice(matter, true, by(24))))).toBe(
      "opened",
    );
  });
});

describe("nothing happens out of turn", () => {
  test.each<[string, readonly Step[], Step, string]>([
    ["sent before it was approved", [proposed], sent, "not-yet"],
    ["sent although it was not approved", [proposed, refused], sent, "not-yet"],
    ["sent twice", [proposed, approved, sent], sent, "done-already"],
    ["signed for before it was sent", [proposed, approved], signed, "not-yet"],
    ["answered before it was sent", [proposed, approved], opened, "not-yet"],
    ["answered twice", [...TO_POLICE, declined], opened, "not-yet"],
    ["challenged although they opened a case", [...TO_POLICE, opened], asked, "done-already"],
    ["reconsidered twice", [...TO_POLICE, declined, asked, upheld], askedAgain, "done-already"],
    ["handed over although they opened none", [...TO_POLICE, declined], handed, "not-yet"],
    ["given back although they never had it", [], back, "not-yet"],
    ["sentenced after it was given back", [...TO_POLICE, opened, back], sentence, "done-already"],
  ])("%s", (_, before, step, reason) => {
    expect(why(step(walked(verifying(), ...before)))).toBe(reason);
  });
});

describe("the day of an act", () => {
  const sentOn = (days: number) => (matter: Matter) =>
    sentToPolice(matter, by(3), { on: dayAfter(days) });

  test.each([
    ["the day before the approval", 0, "day-before-previous"],
    ["the day of the approval", 1, ""],
    ["the day of the record", 3, ""],
    ["the day after the record", 4, "day-not-yet"],
  ])("is not %s", (_, days, reason) => {
    expect(why(sentOn(days)(walked(verifying(), proposed, approved)))).toBe(reason);
  });

  test("is what limits count from, not the day of the record", () => {
    const late: Step = (matter) => answeredByPolice(matter, true, by(9), { on: dayAfter(4) });
    const matter = walked(verifying(), ...TO_POLICE, late);
    expect(clockOf(matter, "police-decision")?.stoppedOn).toBe(dayAfter(4));
    // Three days from Friday 5 June end on Monday 8 June.
    expect(dueDays(matter, "hand-over")).toEqual(["2026-06-08", "2026-06-08"]);
  });
});

test("nothing goes to the police without letter, report and list", () => {
  const matter = walked(verifying(), proposed, approved);
  const papers = sentToPolice(matter, by(1), { papers: ["letter", "results"] });
  expect(why(papers)).toBe("papers-missing");
});

describe("meanwhile the report", () => {
  test("is verified on, until the police open a case", () => {
    expect(clockOf(walked(verifying(), ...TO_POLICE), "verification")?.stoppedOn).toBeNull();
    const matter = walked(verifying(), ...TO_POLICE, opened);
    expect(clockOf(matter, "verification")?.stoppedOn).toBe(dayAfter(4));
  });

  test("is verified anew from the day on which it came back", () => {
    const matter = walked(verifying(), ...TO_POLICE, opened, handed, back);
    // Fifteen working days from Wednesday 1 July 2026.
    expect(clockOf(matter, "verification")).toMatchObject({ start: "2026-07-01", stoppedOn: null });
    expect(dueDays(matter, "verification")).toEqual(["2026-07-22", "2026-07-22"]);
  });

  test("keeps the ninety days of a case, without those on which the police had it", () => {
    // Ninety days from 1 June end on 30 August, a Sunday; the police had it from 2 to 5 June.
    expect(dueDays(inCase(), "penalty-case")).toEqual(["2026-08-30", "2026-08-31"]);
    const matter = walked(inCase(), ...TO_POLICE, declined);
    expect(clockOf(matter, "penalty-case")?.stoppedOn).toBeNull();
    expect(dueDays(matter, "penalty-case")).toEqual(["2026-09-02", "2026-09-02"]);
    expect(clockOf(walked(inCase(), ...TO_POLICE), "penalty-case")?.stoppedOn).toBe(dayAfter(1));
    // And from 10 June, when they opened a case after all, to 1 July: twenty-one days more.
    const twice = walked(inCase(), ...TO_POLICE, declined, procurators, moved, back);
    expect(dueDays(twice, "penalty-case")).toEqual(["2026-09-23", "2026-09-23"]);
  });

  test("is neither fined, sent back nor archived", () => {
    const fined = recordOutcome(
      walked(inCase(), ...TO_POLICE),
      { decisionNumber: "1号", fines: 1, confiscations: 0 },
      by(3),
    );
    expect(why(fined)).toBe("with-the-police");
    expect(why(sendBack(walked(verifying(), ...TO_POLICE), "不属于本科", by(3)))).toBe(
      "police-open",
    );
    const closed = walked(verifying({ stage: "declined" }), ...TO_POLICE, opened);
    expect(why(archive(closed, counted(by(5))))).toBe("police-open");
    expect(why(archive(walked(closed, back), counted(by(31))))).toBe("");
  });

  test("tells its reporter nothing of it", () => {
    const told = JSON.stringify(forReporter(walked(verifying(), ...TO_POLICE, opened, handed)));
    expect(told).not.toMatch(/police|公安|crime|transfer/);
    expect(told).toBe(JSON.stringify(forReporter(verifying())));
  });
});

describe("a sentence", () => {
  test("is the report's outcome, from which a reward follows", () => {
    const matter = walked(verifying(), ...TO_POLICE, opened, handed, sentence);
    expect(matter).toMatchObject({
      stage: "outcome-recorded",
      penalty: {
        decisionNumber: "（2026）刑初1号",
        court: "市人民法院",
        fines: 0,
        confiscations: 0,
      },
    });
    expect(clockOf(matter, "reward-notice", ["X-05.notice"])?.start).toBe(dayAfter(90));
    const found = {
      met: ["penalised-or-prosecuted"],
      excluded: [],
      proposed: "first",
      note: "属实",
    } as const;
    expect(why(assess(matter, found, by(91)))).toBe("case-unconfirmed");
    const confirmed = walked(matter, (it) => confirmCase(it, { ...by(91), by: "另一人" }));
    expect(confirmed.penalty).not.toHaveProperty("entry");
    expect(assess(confirmed, found, by(91)).ok).toBe(true);
    expect(forReporter(matter).steps.find(({ step }) => step === "answered")?.on).toBe(
      dayAfter(90),
    );
  });

  test("leaves a penalty that was imposed before as it is", () => {
    const penalty = { decisionNumber: "罚1号", fines: 100, confiscations: 0 };
    const fined = verifying({ stage: "outcome-recorded", penalty });
    const matter = walked(fined, ...TO_POLICE, opened, sentence);
    expect(matter.penalty).toEqual(penalty);
  });
});
