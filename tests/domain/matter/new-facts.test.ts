import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { recordOf } from "#app/domain/matter/action.ts";
import { decideFacts } from "#app/domain/matter/actions/facts/decide-facts.ts";
import { proposeFacts } from "#app/domain/matter/actions/facts/propose-facts.ts";
import { apply } from "#app/domain/matter/apply.ts";
import { freshSupplements } from "#app/domain/matter/fresh-supplements.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { aMatter, dueDays } from "#tests/domain/matter/counted.ts";

const handler = { by: "方雨", on: day("2026-06-04") };
const head = { by: "罗毅", on: day("2026-06-05") };
const verifying = (but: Partial<Matter> = {}) =>
  aMatter({ received: "2026-05-11", but: { stage: "in-verification", ...but } });

/** Fifteen working days from 11 May end on 1 June: it was late when the reporter wrote. */
const added = [{ id: "s1", on: day("2026-06-03") }];
const waiting = { proposedBy: handler.by, supplement: "s1", from: day("2026-06-03") };
const note = "另有三个批号";

describe("new facts", () => {
  test("are named by one officer from what the reporter sent, and move nothing yet", () => {
    const matter = verifying({ added });
    const decision = proposeFacts(matter, { supplement: "s1", note }, handler);
    expect(decision).toMatchObject({
      events: [{ type: "facts-proposed", supplement: "s1", from: "2026-06-03", note }],
    });
    const named = decision.ok ? decision.events.reduce(apply, matter) : matter;
    expect(named.newFacts).toEqual(waiting);
    expect(dueDays(named, "verification")).toEqual(dueDays(matter, "verification"));
  });

  test("that another agrees to begin the term anew from the day they came", () => {
    const matter = verifying({ added, newFacts: waiting });
    const decision = decideFacts(matter, { areNew: true, note }, head);
    expect(decision).toMatchObject({ events: [{ type: "facts-added", supplement: "s1" }] });
    const agreed = decision.ok ? decision.events.reduce(apply, matter) : matter;
    // Fifteen working days after 3 June 2026; 19 June is a rest day.
    expect(dueDays(agreed, "verification")).toEqual(["2026-06-25", "2026-06-25"]);
    expect(agreed.newFacts).toBeNull();
    expect(freshSupplements(agreed)).toEqual([]);
  });

  test("that another finds known already move nothing", () => {
    const matter = verifying({ added, newFacts: waiting });
    const decision = decideFacts(matter, { areNew: false, note }, head);
    const declined = decision.ok ? decision.events.reduce(apply, matter) : matter;
    expect(dueDays(declined, "verification")).toEqual(["2026-06-01", "2026-06-01"]);
    expect(declined.newFacts).toBeNull();
  });

  test("are chosen from what came after the day from which the term is counted, no other", () => {
    const early = { id: "s0", on: day("2026-05-11") };
    const { fields } = recordOf("new-facts");
    const page = { matter: verifying({ added: [early, ...added] }), units: [] };
    expect(fields["supplement"]?.choices?.(page)).toEqual([{ value: "s1", added: "2026-06-03" }]);
    expect(fields["supplement"]?.read(["s0"], page)).toEqual({ why: "choose" });
  });
});

test.each([
  [
    "named without a supplement",
    () => proposeFacts(verifying(), { supplement: "s1", note }, handler),
    "nothing-added-yet",
  ],
  [
    "named from a supplement of somebody else",
    () => proposeFacts(verifying({ added }), { supplement: "s9", note }, handler),
    "nothing-added-yet",
  ],
  [
    "named twice",
    () => proposeFacts(verifying({ added, newFacts: waiting }), { supplement: "s1", note }, head),
    "facts-proposed-already",
  ],
  [
    "named without saying what is new",
    () => proposeFacts(verifying({ added }), { supplement: "s1", note: "" }, handler),
    "explanation-missing",
  ],
  [
    "agreed to by whoever named them",
    () => decideFacts(verifying({ added, newFacts: waiting }), { areNew: true, note }, handler),
    "own-request",
  ],
  [
    "agreed to before anybody named them",
    () => decideFacts(verifying({ added }), { areNew: true, note }, head),
    "not-yet",
  ],
])("new facts cannot be %s", (_, act, because) => {
  expect(act()).toEqual({ ok: false, because: [because] });
});
