import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Action } from "#app/domain/matter/action.ts";
import { asAtDesk } from "#app/domain/matter/blocked.ts";
import type { ClockChange } from "#app/domain/matter/effect/clock-changes.ts";
import { type Foreseen, foresee } from "#app/domain/matter/effect/foresee.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Typed } from "#app/domain/matter/record/field.ts";
import { aMatter } from "#tests/domain/matter/counted.ts";
import { circumstances } from "#tests/support/acts/circumstances.ts";

const ON = day("2026-05-20");
const at = { ...circumstances({ by: "罗毅", on: ON }), today: ON };
const foreseen = (action: Action, matter: Matter, typed: Typed | null = null) =>
  foresee(action, { matter, units: [] }, asAtDesk(action, at), typed);
const changesOf = (one: Foreseen | undefined): readonly Partial<ClockChange>[] =>
  one?.ok
    ? one.effect.changes.map(({ name, how, due, before }) => ({ name, how, due, before }))
    : [];

const complaint = aMatter({ kind: "complaint", received: "2026-05-11" });
const verifying = (but: Partial<Matter> = {}) =>
  aMatter({ received: "2026-05-11", but: { stage: "in-verification", ...but } });

const sent = verifying({ dates: { transferred: ON } });

describe("before anything is pressed it is known", () => {
  test("that a complaint accepted on 20 May is mediated for sixty days", () => {
    expect(changesOf(foreseen("acceptance", complaint)[0])).toEqual([
      { name: "acceptance", how: "stops", due: "2026-05-20", before: null },
      // Sixty natural days: 19 July is a Sunday.
      { name: "mediation", how: "starts", due: "2026-07-20", before: null },
    ]);
  });

  test("what more time that is proposed does once it is approved", () => {
    // Fifteen working days from 11 May, and fifteen more; 19 June is a rest day.
    expect(changesOf(foreseen("extension", verifying())[0])).toEqual([
      { name: "verification", how: "moves", due: "2026-06-23", before: "2026-06-01" },
    ]);
  });

  test("what either answer of the police does", () => {
    const [opened, declined] = foreseen("police-reply", sent);
    expect(opened?.answer?.value).toBe("policeOpened");
    expect(changesOf(opened)).toContainEqual(expect.objectContaining({ name: "hand-over" }));
    expect(declined?.answer?.value).toBe("policeDeclined");
    expect(changesOf(declined)).not.toContainEqual(expect.objectContaining({ name: "hand-over" }));
  });

  test("that a limit stands still while something is tested", () => {
    const [testing] = foreseen("pause", verifying());
    expect(changesOf(testing)).toMatchObject([{ name: "verification", how: "rests" }]);
  });

  test("which limits stay as they are", () => {
    const [findings] = foreseen("findings", verifying());
    expect(findings?.ok && findings.effect.unchanged).toEqual([
      { name: "verification", due: "2026-06-01" },
    ]);
  });

  test("why it would be refused, where a condition is missing", () => {
    const found = { summary: "属实", conditions: ["evidence"], recordedBy: "方雨" };
    expect(foreseen("case", verifying({ findings: found }))).toEqual([
      { answer: null, ok: false, because: ["conditions-unmet"] },
    ]);
  });
});

describe("once a form is filled in, it is known by what is written", () => {
  const reply = (answer: string) => ({
    policeAnswer: [answer],
    paper: ["通知书1号"],
    record: ["来函"],
    actOn: [ON],
  });

  test("only of the answer that was chosen", () => {
    const [one, ...others] = foreseen("police-reply", sent, reply("policeDeclined"));
    expect(one).toMatchObject({ ok: true, events: [{ type: "police-declined", note: "来函" }] });
    expect(others).toEqual([]);
  });

  test("and of nothing where no answer was", () => {
    expect(foreseen("police-reply", sent, reply(""))).toEqual([]);
  });
});
