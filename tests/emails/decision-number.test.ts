import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { confirmCase } from "#app/domain/matter/actions/penalty/confirm-case.ts";
import { barely } from "#app/domain/matter/actions/penalty/decision-fields.ts";
import { enterAnew } from "#app/domain/matter/actions/penalty/enter-anew.ts";
import { outcome } from "#app/domain/matter/actions/record-outcome.ts";
import { apply } from "#app/domain/matter/apply.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { lettersFor } from "#emails/letters-for.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { anOffice } from "#tests/support/office-facts.ts";

const on = day("2026-11-20");
const maker = { by: "maker", on };
const other = { by: "other", on };
const SUMS = { decisionNumber: "罚1号", fines: 1_000, confiscations: 0 };
const inCase = aMatter({
  stage: "case-opened",
  dates: { "case-opened": day("2026-11-02") },
  investigation: { caseNumber: "案1号", officers: ["甲", "乙"] },
});

type Answer = { readonly ok: boolean; readonly events?: readonly MatterEvent[] };

/** The matter after it, and what its reporter is written: names of letters, and their words. */
function after(matter: Matter, { events = [] }: Answer) {
  const then = events.reduce(apply, matter);
  const written = events
    .flatMap((event) => lettersFor(event, then, [], anOffice()))
    .filter(({ audience }) => audience === "reporter");
  return {
    matter: then,
    names: written.map(({ name }) => name),
    words: written.flatMap(({ words }) => words.zh.paragraphs).join(""),
  };
}

const recorded = after(inCase, outcome.decide(inCase, barely(SUMS, on), maker));
const confirmed = after(recorded.matter, confirmCase(recorded.matter, other));

test("the number of a decision is told once another has confirmed it", () => {
  expect(recorded.names).toEqual([]);
  expect(confirmed.names).toEqual(["result"]);
  expect(confirmed.words).toContain("罚1号");
});

test("a number that a later confirmation changes is told with the one before", () => {
  const { matter } = confirmed;
  const waits = {
    ...matter.penalty,
    ...SUMS,
    entry: { what: "decision", by: "x", state: "returned", sums: SUMS },
  } as const;
  const returned = { ...matter, penalty: waits };
  const read = barely({ ...SUMS, decisionNumber: "罚2号" }, on);
  const anew = after(returned, enterAnew(returned, read, maker));
  const done = after(anew.matter, confirmCase(anew.matter, other));
  expect(done.names).toEqual(["number-changed"]);
  expect(done.words).toMatch(/罚1号.*罚2号/);
});

test("the same number again is no news, nor is a change of the sums alone", () => {
  const changed = { type: "case-changed", by: "register", on, ...SUMS, fines: 7 } as const;
  expect(after(confirmed.matter, { ok: true, events: [changed] }).names).toEqual([]);
});

test("a number changed on another report is told to whoever knows one, and to nobody else", () => {
  const changed = {
    type: "case-changed",
    by: "register",
    on,
    ...SUMS,
    decisionNumber: "罚2号",
  } as const;
  const events = [changed];
  expect(after(confirmed.matter, { ok: true, events }).names).toEqual(["number-changed"]);
  expect(after(recorded.matter, { ok: true, events }).names).toEqual([]);
});
