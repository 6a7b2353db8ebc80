import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import {
  type BudgetEntry,
  budgetOf,
  isOverdrawn,
  roomIn,
  yearStanding,
} from "#app/domain/payout/budget/budget.ts";
import { enterBudget, whyNotDecideBudget } from "#app/domain/payout/budget/enter-budget.ts";
import type { KindTotal } from "#app/domain/payout/journal.ts";

const ON = day("2026-11-25");
const entry = (sum: number, approved: boolean | null, year = 2026): BudgetEntry => ({
  ...{ id: `${sum}`, year, sum, document: "财预1号", by: "唐敏", approved },
});

test("a budget is what was confirmed, and none where nothing was", () => {
  expect(budgetOf([])).toBeNull();
  expect(budgetOf([entry(1, null), entry(2, false)])).toBeNull();
  expect(budgetOf([entry(1_000, true), entry(20, true), entry(5, null)])).toBe(1_020);
});

// Told last year: 900.00, paid this year. Told this year: 500.00 authorised, 300.00 not yet, 200.00 paid, returned and committed again.
const UNTIL_THEN: readonly KindTotal[] = [
  { kind: "commitment", count: 4, sum: 190_000 },
  { kind: "authorisation", count: 3, sum: 160_000 },
  { kind: "payment", count: 2, sum: 110_000 },
  { kind: "reversal", count: 1, sum: 20_000 },
  { kind: "recovery", count: 1, sum: 10_000 },
  { kind: "recovered", count: 1, sum: 4_000 },
];
const WITHIN = UNTIL_THEN.filter(({ kind }) => kind !== "commitment");

describe("a year stands by the journal", () => {
  const moves = { within: WITHIN, untilThen: UNTIL_THEN };

  test.each([
    ["more than enough", 200_000, 10_000, false, 60_000],
    ["what was promised, to the fen", 190_000, 0, false, 50_000],
    ["a fen less", 189_999, -1, true, 49_999],
    ["what is authorised, and no more", 140_000, -50_000, true, 0],
  ])("with a budget of %s", (_, budget, balance, overdrawn, room) => {
    const standing = yearStanding(budget, moves);
    expect(standing).toMatchObject({
      committed: 50_000,
      authorised: 50_000,
      paid: 90_000,
      balance,
    });
    expect([isOverdrawn(standing), roomIn(standing)]).toEqual([overdrawn, room]);
  });

  test("without one nothing is measured, and what came back makes no room", () => {
    const standing = yearStanding(null, moves);
    expect([standing.balance, roomIn(standing), isOverdrawn(standing)]).toEqual([
      null,
      null,
      false,
    ]);
    expect([standing.owed, standing.recovered]).toEqual([6_000, 4_000]);
  });
});

describe("a budget is entered", () => {
  const asked = { year: "2026", sum: "20万", document: "财预1号" };
  test.each<[string, Partial<typeof asked>, readonly BudgetEntry[], readonly string[]]>([
    ["for this year", {}, [], []],
    ["for the next", { year: "2027" }, [], []],
    ["for the last", { year: "2025" }, [], ["budget-year"]],
    ["for the one after the next", { year: "2028" }, [], ["budget-year"]],
    ["of nothing", { sum: "0" }, [], ["budget-sum"]],
    ["of words", { sum: "很多" }, [], ["budget-sum"]],
    ["without a document", { document: "" }, [], ["budget-document"]],
    ["as a raise", {}, [entry(1, true)], []],
    ["while another waits", {}, [entry(1, null)], ["budget-waits"]],
    ["while another year waits", {}, [entry(1, null, 2027)], []],
  ])("%s", (_, but, entries, because) => {
    const decision = enterBudget(entries, { ...asked, ...but }, { by: "唐敏", on: ON });
    expect(decision.ok ? [] : decision.because).toEqual(because);
  });

  test.each<[string, boolean | null, string, boolean, readonly string[]]>([
    ["another confirms", null, "江月", true, []],
    ["who entered it does not", null, "唐敏", true, ["budget-own"]],
    ["who entered it takes it back", null, "唐敏", false, []],
    ["nobody decides twice", true, "江月", false, ["budget-decided"]],
  ])("%s", (_, approved, by, approves, because) => {
    expect(whyNotDecideBudget(entry(1, approved), by, approves)).toEqual(because);
  });
});
