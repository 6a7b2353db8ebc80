import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { correct, correction } from "#app/domain/matter/actions/back/correct.ts";
import {
  correctionDecision,
  decideCorrection,
} from "#app/domain/matter/actions/back/decide-correction.ts";
import { apply } from "#app/domain/matter/apply.ts";
import { wasKept } from "#app/domain/matter/clocks/clock.ts";
import { correctedAnswers } from "#app/domain/matter/corrections/corrected-answers.ts";
import {
  type Elsewhere,
  recordedOn,
  type Subject,
} from "#app/domain/matter/corrections/recorded.ts";
import { isShut, sealedAnswersNow, unsealed } from "#app/domain/matter/corrections/sealed.ts";
import { wasTold } from "#app/domain/matter/corrections/subject.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { aMatter, clockOf, dueDays } from "#tests/domain/matter/counted.ts";
import { aReward } from "#tests/support/a-reward.ts";

const maker = { by: "方雨", on: day("2026-06-10") };
const other = { by: "罗毅", on: day("2026-06-11") };
const reason = "录入时看错";

const accepted = aMatter({
  kind: "complaint",
  received: "2026-05-11",
  dates: { accepted: "2026-05-20" },
  but: { stage: "accepted" },
});
const penalty = { decisionNumber: "某药监罚〔2026〕1号", fines: 100_00, confiscations: 0 };
const waits = { what: "decision", by: "方雨", state: "waits", sums: penalty } as const;
const closed = (but: Partial<Matter> = {}) =>
  aMatter({
    received: "2026-04-20",
    dates: { "case-opened": "2026-05-06", "outcome-recorded": "2026-06-01" },
    but: { stage: "outcome-recorded", penalty, ...but },
  });

const asking = (matter: Matter, subject: Subject, to: string, elsewhere: Elsewhere = {}) => {
  const value = recordedOn(matter, elsewhere).find((one) => one.subject === subject);
  if (!value) throw new Error(`${subject} is not recorded`);
  return correct(matter, { value, to, reason }, maker);
};

type Decided = { readonly ok: boolean; readonly events?: readonly MatterEvent[] };
const made = (matter: Matter, decision: Decided): Matter =>
  (decision.events ?? []).reduce(apply, matter);

/** Asked for by one and agreed to by another. */
const corrected = (matter: Matter, subject: Subject, to: string, elsewhere: Elsewhere = {}) => {
  const asked = made(matter, asking(matter, subject, to, elsewhere));
  return made(asked, decideCorrection(asked, { approved: true, note: "与原件一致" }, other));
};

const REFUSED: Elsewhere = {
  events: [
    {
      type: "refused",
      by: "何静",
      on: day("2026-05-20"),
      grounds: ["not-our-remit"],
      explanation: "不属于",
    },
  ],
};
const refused = aMatter({
  kind: "complaint",
  received: "2026-05-11",
  dates: { refused: "2026-05-20" },
  but: { stage: "refused" },
});
const ANSWERS: Elsewhere = { answers: { productName: "某某片", respondent: "某药房" } };
const SEALED: Elsewhere = { answers: { licence: "国药准字Z20230001" } };

describe("a recorded value is put right by two", () => {
  test("asked for by one it changes nothing yet", () => {
    const asked = made(closed(), asking(closed(), "fines", "1,000"));
    expect(asked).toMatchObject({
      penalty,
      correction: { proposedBy: "方雨", subject: "fines", old: "10000", new: "100000", reason },
    });
  });

  test("agreed to by another it changes, and both values stand in the event", () => {
    const asked = made(closed(), asking(closed(), "fines", "1000元"));
    const decision = decideCorrection(asked, { approved: true, note: "与决定书一致" }, other);
    expect(decision).toMatchObject({
      events: [{ type: "corrected", by: "罗毅", old: "10000", new: "100000", reason }],
    });
    expect(made(asked, decision)).toMatchObject({
      penalty: { ...penalty, fines: 100_000, entry: { what: "decision", state: "returned" } },
      correction: null,
    });
  });

  test("not agreed to it stays", () => {
    const asked = made(closed(), asking(closed(), "fines", "1000"));
    const declined = decideCorrection(asked, { approved: false, note: "原记录无误" }, other);
    expect(made(asked, declined)).toMatchObject({ penalty, correction: null });
  });

  test("a corrected value is corrected again, from what it was corrected to", () => {
    const once = corrected(closed(), "decisionNumber", "某药监罚〔2026〕2号");
    expect(asking(once, "decisionNumber", "某药监罚〔2026〕3号")).toMatchObject({
      events: [{ old: "某药监罚〔2026〕2号", new: "某药监罚〔2026〕3号" }],
    });
  });
});

describe("every kind of value", () => {
  test.each<[Subject, Matter, string, string, Elsewhere]>([
    ["confiscations", closed(), "12.5", "1250", {}],
    ["day:accepted", accepted, "2026年5月18日", "2026-05-18", {}],
    ["refused-grounds", refused, "1、3", "not-our-remit,not-a-consumer-dispute", REFUSED],
    ["productName", accepted, "某某胶囊", "某某胶囊", ANSWERS],
    ["respondent", accepted, "某某大药房有限公司", "某某大药房有限公司", ANSWERS],
    ["sealed:licence", accepted, "国药准字Z20230002", "国药准字Z20230002", SEALED],
  ])("%s is read as what it is", (subject, matter, typed, value, elsewhere) => {
    expect(asking(matter, subject, typed, elsewhere)).toMatchObject({
      ok: true,
      events: [{ subject, new: value }],
    });
  });

  test("what the reporter wrote stays in the submission; the desk is shown what is right", () => {
    const right = corrected(accepted, "respondent", "某某大药房有限公司", ANSWERS);
    expect(correctedAnswers(right)).toEqual({ respondent: "某某大药房有限公司" });
    expect(recordedOn(right, ANSWERS)).toContainEqual({
      subject: "respondent",
      value: "某某大药房有限公司",
    });
  });

  test("grounds of what was taken back are none", () => {
    const back = { ...refused, dates: {} };
    expect(recordedOn(back, REFUSED)).toEqual([]);
  });
});

describe("limits are counted anew from a corrected day", () => {
  test("sixty days of mediation from the right day", () => {
    // Sixty natural days after 18 May 2026 end on 17 July; after 20 May on Sunday 19 July, and roll to Monday.
    expect(dueDays(accepted, "mediation")).toEqual(["2026-07-19", "2026-07-20"]);
    expect(dueDays(corrected(accepted, "day:accepted", "2026-05-18"), "mediation")).toEqual([
      "2026-07-17",
      "2026-07-17",
    ]);
  });

  // Seven working days from 11 May 2026 end on 20 May.
  test("but what was entered late stays late, whichever day is put right afterwards", () => {
    const late = { ...accepted, dates: { accepted: day("2026-05-21") } };
    const right = clockOf(corrected(late, "day:accepted", "2026-05-19"), "acceptance");
    expect(right).toMatchObject({ stoppedOn: "2026-05-19", enteredOn: "2026-05-21" });
    expect(right && wasKept(right)).toBe(false);
  });

  test("and what was done in time becomes late where the right day is later", () => {
    const right = clockOf(corrected(accepted, "day:accepted", "2026-05-21"), "acceptance");
    expect(right && wasKept(right)).toBe(false);
  });
});

test.each<[string, () => Decided, string]>([
  ["to what is recorded already", () => asking(closed(), "fines", "100"), "nothing-corrected"],
  [
    "while an entry of its case waits to be compared",
    () => asking(closed({ penalty: { ...penalty, entry: waits } }), "fines", "1000"),
    "entry-waits",
  ],
  ["to an amount that is none", () => asking(closed(), "fines", "很多"), "value-unreadable"],
  ["to a day that is none", () => asking(accepted, "day:accepted", "5月"), "value-unreadable"],
  [
    "to an item that the article lacks",
    () => asking(refused, "refused-grounds", "99", REFUSED),
    "value-unreadable",
  ],
  ["to a day to come", () => asking(accepted, "day:accepted", "2026-06-11"), "day-in-future"],
  [
    "to a day before the receipt",
    () => asking(accepted, "day:accepted", "2026-05-10"),
    "day-out-of-order",
  ],
  [
    "to a day after the step that follows",
    () => asking(closed(), "day:case-opened", "2026-06-02"),
    "day-out-of-order",
  ],
  [
    "once the committee has voted on it",
    () => asking(closed({ reward: aReward({ scored: true }) }), "fines", "1000"),
    "voted-on-it",
  ],
  [
    "while another correction waits",
    () => {
      const asked = made(closed(), asking(closed(), "fines", "1000"));
      return asking(asked, "decisionNumber", "2号");
    },
    "correction-waits",
  ],
  [
    "that has been recorded anew since",
    () => {
      const asked = made(accepted, asking(accepted, "day:accepted", "2026-05-18"));
      const anew = { ...asked, dates: { accepted: day("2026-05-22") } };
      return decideCorrection(anew, { approved: true, note: "x" }, other);
    },
    "recorded-anew",
  ],
  [
    "by whoever asked for it",
    () => {
      const asked = made(closed(), asking(closed(), "fines", "1000"));
      return decideCorrection(asked, { approved: true, note: "x" }, maker);
    },
    "own-request",
  ],
  [
    "before anybody asked for it",
    () => decideCorrection(closed(), { approved: true, note: "x" }, other),
    "no-correction-waits",
  ],
])("nothing is put right %s", (_, act, because) => {
  expect(act()).toEqual({ ok: false, because: [because] });
});

test("what was not recorded cannot be chosen", () => {
  const page = { matter: closed(), units: [] };
  expect(correction.fields.subject.read(["day:settled"], page)).toEqual({ why: "choose" });
});

describe("what is sealed", () => {
  const values = { here: { old: "国药准字Z20230001", new: "国药准字Z20230002" } };
  const change = { subject: "sealed:licence", old: "", new: "here", reason } as const;

  test("stands in the register as a reference, which is put right again like any other", () => {
    const right = apply(accepted, { type: "corrected", ...other, ...change, note: "" });
    expect(right.corrected).toEqual({ "sealed:licence": "here" });
    expect(correctedAnswers(right)).toEqual({});
    expect(asking(right, "sealed:licence", "国药准字Z20230003", SEALED)).toMatchObject({
      ok: true,
    });
    expect(sealedAnswersNow(right, values)).toEqual({ licence: "国药准字Z20230002" });
    expect(sealedAnswersNow(right, {})).toEqual({});
  });

  test("is said with both values to whoever holds them open, and with none to others", () => {
    expect(unsealed(change, values)).toMatchObject(values.here);
    expect([isShut(unsealed(change, values)), isShut(unsealed(change, {}))]).toEqual([false, true]);
    const open = { ...change, subject: "fines", new: "1" } as const;
    expect([unsealed(open, {}), isShut(open)]).toEqual([open, false]);
  });

  test("is decided on by nobody who cannot read it", () => {
    const asked = { ...accepted, correction: { ...change, proposedBy: "方雨" } };
    const shut = { ...asked, correction: unsealed(asked.correction, {}) };
    const { correctionAnswer } = correctionDecision.fields;
    const readBy = (matter: Matter) =>
      correctionAnswer.read(["correctionApproved"], { matter, units: [] });
    expect(readBy(shut)).toEqual({ why: "choose" });
    expect(readBy(asked)).toEqual({ value: "correctionApproved" });
    expect(decideCorrection(shut, { approved: true, note: "x" }, other)).toEqual({
      ok: false,
      because: ["sealed-elsewhere"],
    });
  });

  test("is told to nobody outside by a letter", () => {
    expect(wasTold("sealed:licence")).toBe(false);
  });

  test("where nobody opened it is not offered", () => {
    expect(recordedOn(accepted, {}).map(({ subject }) => subject)).not.toContain("sealed:licence");
  });
});
