import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Statement } from "#app/domain/cases/case.ts";
import { type CaseChange, statementAfter, sumsAfter } from "#app/domain/cases/change.ts";
import { caseAlteration } from "#app/domain/matter/actions/penalty/alter.ts";
import { collection } from "#app/domain/matter/actions/penalty/collect.ts";
import { confirmCase, returnCase } from "#app/domain/matter/actions/penalty/confirm-case.ts";
import { apply } from "#app/domain/matter/apply.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { aMatter } from "#tests/support/a-matter.ts";

const on = day("2026-11-20");
const maker = { by: "maker", on };
const other = { by: "other", on };
const SUMS = { decisionNumber: "罚1号", fines: 1_000, confiscations: 500 };
const told = { number: "罚1号", was: "罚1号" };
const standing: Statement = {
  ...{
    kind: "penalty",
    number: "罚1号",
    decidedOn: on,
    respondent: "某药房",
    court: null,
    baseNote: "",
  },
  penalties: ["warned", "fined", "gainsConfiscated"],
  fine: { fen: 1_000, paper: "" },
  gains: { fen: 500, paper: "缴款书" },
  goods: { fen: 0, paper: "" },
};
const altered = (fine: number, gains: number, goods: number): CaseChange => ({
  ...{
    what: "review",
    on,
    authority: "市政府",
    paper: "复决1号",
    note: "变更",
    fine,
    gains,
    goods,
  },
});
const came: CaseChange = { what: "collection", on, paper: "票1号", note: "", collected: 1_500 };

describe("a case after a change", () => {
  test("says the new sums by the document that changed them, and the others as before", () => {
    expect(statementAfter(standing, altered(400, 500, 7))).toMatchObject({
      fine: { fen: 400, paper: "复决1号" },
      gains: { fen: 500, paper: "缴款书" },
      goods: { fen: 7, paper: "复决1号" },
      penalties: ["warned", "fined", "gainsConfiscated", "goodsConfiscated"],
    });
  });

  test("that annulled all sums keeps what was no sum", () => {
    const after = statementAfter(standing, altered(0, 0, 0));
    expect(after.penalties).toEqual(["warned"]);
    expect(sumsAfter(SUMS, altered(0, 0, 0))).toEqual({ ...SUMS, fines: 0, confiscations: 0 });
  });

  test("stands as it stood where money came in", () => {
    expect(statementAfter(standing, came)).toBe(standing);
    expect(sumsAfter(SUMS, came)).toEqual(SUMS);
  });
});

type Answer = { readonly ok: boolean; readonly events?: readonly MatterEvent[] };
const matter = aMatter({ stage: "outcome-recorded", penalty: { ...SUMS, told } });
const become = (it: Matter, { events = [] }: Answer) => events.reduce(apply, it);
const alter = (it: Matter, fines: number, gains: number, alteredOn = on) =>
  caseAlteration.decide(
    it,
    {
      ...{ alteredIn: "alteredByCourt", alteredBy: "某法院", alteredPaper: "行初1号", alteredOn },
      ...{ fines, gains, goods: 0, alteredNote: "变更" },
    },
    maker,
  );

describe("a change by a review or a court", () => {
  test("holds once another confirms it, under the number of the decision", () => {
    const waits = become(matter, alter(matter, 400, 0));
    expect(waits.penalty).toMatchObject({ ...SUMS, entry: { what: "court", state: "waits" } });
    expect(confirmCase(waits, maker)).toMatchObject({ because: ["own-entry"] });
    expect(become(waits, confirmCase(waits, other)).penalty).toEqual({
      ...SUMS,
      fines: 400,
      confiscations: 0,
      told,
    });
  });

  test("leaves nothing behind where it is sent back", () => {
    const waits = become(matter, alter(matter, 400, 0));
    expect(become(waits, returnCase(waits, "金额不对", other)).penalty).toEqual({ ...SUMS, told });
  });

  test.each([
    ["the same sums", alter(matter, 1_000, 500), ["nothing-altered"]],
    ["a day to come", alter(matter, 0, 0, day("2026-11-21")), ["day-not-yet"]],
    ["while another waits", alter(become(matter, alter(matter, 0, 0)), 5, 0), ["entry-waits"]],
    [
      "before there is a case",
      alter(aMatter({ stage: "outcome-recorded" }), 1, 0),
      ["case-unconfirmed"],
    ],
  ] as const)("is refused with %s", (_name, done, because) => {
    expect(done).toMatchObject({ because });
  });
});

describe("money that came in", () => {
  const collect = (cameIn: number, collected: number, cameNote = "") =>
    collection.decide(
      matter,
      { cameIn, cameOn: on, voucher: "票1号", cameNote },
      { ...maker, collected },
    );

  // 15.00 was decided.
  test.each([
    [1_500, 0, "", true],
    [1_501, 0, "", "more-than-decided"],
    [1_501, 0, "加处罚款", true],
    [500, 1_000, "", true],
    [501, 1_000, "", "more-than-decided"],
    [0, 0, "", "nothing-came-in"],
  ] as const)("%i fen beside %i, with the words “%s”: %s", (cameIn, before, note, answer) => {
    const done = collect(cameIn, before, note);
    if (answer === true)
      expect(done).toMatchObject({
        events: [{ change: { what: "collection", collected: cameIn } }],
      });
    else expect(done).toMatchObject({ because: [answer] });
  });

  test("changes no sum", () => {
    const waits = become(matter, collect(1_500, 0));
    expect(become(waits, confirmCase(waits, other)).penalty).toEqual({ ...SUMS, told });
  });
});

test("what kinds of penalty are left stands with the penalty once it is confirmed", () => {
  const kinds = ["warned", "fined", "gainsConfiscated"] as const;
  const known = { ...matter, penalty: { ...SUMS, kinds, told } };
  const waits = become(known, alter(known, 0, 500));
  expect(waits.penalty?.kinds).toEqual(kinds);
  expect(become(waits, confirmCase(waits, other)).penalty).toEqual({
    ...{ ...SUMS, fines: 0 },
    kinds: ["warned", "gainsConfiscated"],
    told,
  });
});
