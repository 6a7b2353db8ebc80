import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { type PenaltyKind, type Statement, sumsIn, unlikeKinds } from "#app/domain/cases/case.ts";
import {
  caseConfirmation,
  confirmCase,
  returnCase,
} from "#app/domain/matter/actions/penalty/confirm-case.ts";
import { barely } from "#app/domain/matter/actions/penalty/decision-fields.ts";
import { enterAnew } from "#app/domain/matter/actions/penalty/enter-anew.ts";
import { outcome } from "#app/domain/matter/actions/record-outcome.ts";
import { apply } from "#app/domain/matter/apply.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { assess } from "#app/domain/reward/assess.ts";
import { aMatter } from "#tests/support/a-matter.ts";

const on = day("2026-11-20");
const maker = { by: "maker", on };
const other = { by: "other", on };
const SUMS = { decisionNumber: "罚1号", fines: 100_000, confiscations: 1_251 };
const KINDS = ["fined", "gainsConfiscated"];
const sum = (fen: number) => ({ fen, paper: "" });
const statement = (but: Partial<Statement> = {}): Statement => ({
  kind: "penalty",
  number: "罚1号",
  decidedOn: on,
  respondent: "某药房",
  penalties: ["fined"],
  court: null,
  fine: sum(1),
  gains: sum(0),
  goods: sum(0),
  baseNote: "",
  ...but,
});

type Answer = {
  readonly ok: boolean;
  readonly events?: readonly MatterEvent[];
  readonly because?: readonly string[];
};
const why = ({ because = [] }: Answer) => because.join();
const become = (matter: Matter, { events = [] }: Answer) => events.reduce(apply, matter);
const inCase = aMatter({
  stage: "case-opened",
  dates: { "case-opened": day("2026-11-02") },
  investigation: { caseNumber: "案1号", officers: ["甲", "乙"] },
});
const record = (read: Partial<ReturnType<typeof barely>> = {}) =>
  outcome.decide(inCase, { ...barely(SUMS, on), ...read }, maker);
const waits = become(inCase, record());
const met = ["penalised-or-prosecuted"];
const found = { met, excluded: [], proposed: null, note: "x" } as const;

describe("kinds of penalty and sums say the same", () => {
  test.each<readonly [readonly PenaltyKind[], number, number, number, string]>([
    [["warned"], 0, 0, 0, ""],
    [["fined"], 1, 0, 0, ""],
    [["fined"], 0, 0, 0, "fine"],
    [["warned"], 1, 0, 0, "fine"],
    [["gainsConfiscated"], 0, 1, 0, ""],
    [["gainsConfiscated"], 0, 0, 1, "gains,goods"],
    [["goodsConfiscated", "closed"], 0, 0, 1, ""],
    [["fined", "gainsConfiscated", "goodsConfiscated"], 1, 1, 1, ""],
    [["fined", "gainsConfiscated", "goodsConfiscated"], 1, 1, 0, "goods"],
  ])("%s with %i, %i, %i fen: %s", (penalties, fine, gains, goods, unlike) => {
    const said = statement({ penalties, fine: sum(fine), gains: sum(gains), goods: sum(goods) });
    expect(unlikeKinds(said).join()).toBe(unlike);
  });
});

test("what is confiscated is gains and goods together", () => {
  const sums = sumsIn(statement({ fine: sum(5), gains: sum(7), goods: sum(11) }));
  expect(sums).toEqual({ decisionNumber: "罚1号", fines: 5, confiscations: 18 });
});

describe("a decision", () => {
  test.each([
    ["of the day on which the case was opened", { decidedOn: day("2026-11-02") }, ""],
    ["of the day before", { decidedOn: day("2026-11-01") }, "day-before-previous"],
    ["of today", { decidedOn: on }, ""],
    ["of tomorrow", { decidedOn: day("2026-11-21") }, "day-not-yet"],
    ["without a number", { decisionNumber: "" }, "explanation-missing"],
    ["that fines nothing, and says it fines", { fines: 0 }, "kinds-unlike-sums"],
  ])("%s", (_, read, because) => {
    expect(why(record(read))).toBe(because);
  });
});

describe("what one entered", () => {
  test("waits for another, and no reward is assessed meanwhile", () => {
    expect(waits.penalty?.entry).toEqual({
      what: "decision",
      by: "maker",
      state: "waits",
      sums: SUMS,
    });
    expect(why(confirmCase(waits, maker))).toBe("own-entry");
    expect(why(returnCase(waits, "少一个零", maker))).toBe("own-entry");
    expect(why(assess(waits, found, other))).toBe("case-unconfirmed");
  });

  test("is confirmed by another, once", () => {
    const confirmed = become(waits, confirmCase(waits, other));
    const told = { number: "罚1号", was: null };
    expect(confirmed.penalty).toEqual({ ...SUMS, kinds: KINDS, told });
    expect(assess(confirmed, found, maker).ok).toBe(true);
    expect(why(confirmCase(confirmed, other))).toBe("no-entry-waits");
    expect(why(enterAnew(confirmed, barely(SUMS, on), maker))).toBe("no-entry-returned");
  });

  test("is returned with a reason, and entered anew with other sums", () => {
    expect(why(returnCase(waits, "", other))).toBe("explanation-missing");
    const returned = become(waits, returnCase(waits, "少一个零", other));
    expect(returned.penalty?.entry?.state).toBe("returned");
    expect(why(confirmCase(returned, other))).toBe("no-entry-waits");
    expect(why(assess(returned, found, other))).toBe("case-unconfirmed");
    const more = { ...SUMS, fines: 1_000_000 };
    const anew = become(returned, enterAnew(returned, barely(more, on), maker));
    expect(anew.penalty).toMatchObject({ ...more, entry: { state: "waits", by: "maker" } });
    expect(why(enterAnew(anew, barely(more, on), maker))).toBe("entry-waits");
    const told = { number: "罚1号", was: null };
    expect(become(anew, confirmCase(anew, other)).penalty).toEqual({ ...more, kinds: KINDS, told });
  });

  test("is nothing to say anything to before a decision", () => {
    const fined = aMatter({ stage: "outcome-recorded", penalty: null });
    expect(
      why(caseConfirmation.decide(fined, { caseAnswer: "caseConfirmed", caseReason: "" }, other)),
    ).toBe("no-entry-waits");
  });

  test("is known to the other reports of the case, whose own entry goes on waiting", () => {
    const sums = { ...SUMS, fines: 7 };
    const told = apply(waits, { type: "case-changed", by: "register", on, ...sums });
    expect(told.penalty).toMatchObject({ fines: 7, entry: { state: "waits" } });
  });
});
