import { describe, expect, test } from "vitest";
import type { Letter } from "#app/domain/letters/letter.ts";
import { ACTIONS, type Action, recordOf } from "#app/domain/matter/action.ts";
import { apply } from "#app/domain/matter/apply.ts";
import { clocks } from "#app/domain/matter/clocks/clocks.ts";
import { blank } from "#app/domain/matter/effect/blank.ts";
import type { ClockChange } from "#app/domain/matter/effect/clock-changes.ts";
import { effectOf } from "#app/domain/matter/effect/effect.ts";
import { supposed } from "#app/domain/matter/effect/suppose.ts";
import type { Goes } from "#app/domain/matter/record/field.ts";
import { UNDOABLE } from "#app/domain/matter/undoable.ts";
import { lettersFor } from "#emails/letters-for.ts";
import { deeds } from "#tests/domain/matter/effect/lives.ts";
import { circumstances } from "#tests/support/acts/circumstances.ts";
import { anOffice } from "#tests/support/office-facts.ts";

const HOW: Readonly<Record<ClockChange["how"], "starts" | "stops" | "moves">> = {
  starts: "starts",
  stops: "stops",
  moves: "moves",
  rests: "moves",
  "runs-on": "moves",
};

const of = (action: Action) => deeds.filter(({ doing }) => doing === action);

/** What became of limits whenever somebody did this, as `stops mediation`. */
const seen = (action: Action): readonly string[] => [
  ...new Set(
    of(action).flatMap(({ before, events, counting }) =>
      effectOf(before, events, counting).changes.map(({ how, name }) => `${HOW[how]} ${name}`),
    ),
  ),
];

const told = (action: Action): readonly string[] => {
  const { starts = [], stops = [], moves = [] } = recordOf(action).clocks;
  return [
    ...starts.map((name) => `starts ${name}`),
    ...stops.map((name) => `stops ${name}`),
    ...moves.map((name) => `moves ${name}`),
  ];
};

/** What is done most often is reckoned some thousand times. */
const PATIENCE = 60_000;
const OWN = ACTIONS.filter((action) => action !== "undoing" && action !== "correction-decision");

describe.each(OWN)("%s", { timeout: PATIENCE }, (action) => {
  test("does to limits what its record says, all of it and no more", () => {
    expect(seen(action).toSorted()).toEqual(told(action).toSorted());
  });
});

test("undoing brings stage, holder and every limit back to where they were", () => {
  const undone = of("undoing");
  expect(undone.length).toBeGreaterThan(50);
  for (const { before, events, counting } of undone) {
    const after = events.reduce(apply, before);
    const then = { ...before, ...before.before?.state };
    expect(after).toEqual({ ...then, before: null });
    expect(clocks(after, counting)).toEqual(clocks(then, counting));
  }
  const acts = new Set(undone.map(({ before }) => before.before?.act));
  expect(acts.size).toBeGreaterThan(UNDOABLE.length / 2);
});

describe.each(ACTIONS)("%s", (action) => {
  test("leaves behind the events that its record names, each of them at times", () => {
    const left = new Set(of(action).flatMap(({ events }) => events.map(({ type }) => type)));
    expect([...left].toSorted()).toEqual(recordOf(action).leaves.toSorted());
  });

  test("sends each word where its form says that it goes", () => {
    const written = Object.entries(recordOf(action).fields).filter(
      ([, { kind }]) => kind === "words" || kind === "line",
    );
    const letters = lettersOfForm(action);
    const goesTo = (name: string): Goes => {
      const naming = letters.filter(({ words }) =>
        words.zh.paragraphs.join("").includes(blank(name)),
      );
      if (naming.some(({ audience }) => audience === "reporter")) return "reporter";
      return naming.length > 0 ? "office" : "file";
    };
    expect(written.map(([name]) => [name, goesTo(name)])).toEqual(
      written.map(([name, { goes }]) => [name, goes]),
    );
  });
});

/** The letters that a form owes in which every question is answered by its own name. */
function lettersOfForm(action: Action): readonly Letter[] {
  const { fields, read, approval } = recordOf(action);
  for (const { before, by, counting } of of(action)) {
    const page = {
      units: [UNIT],
      matter: before,
      colleagues: [{ id: "己", name: "己" }],
      handlers: HANDLERS,
    };
    const form = read(supposed(fields, page, counting.today), page);
    if (!form.ok) continue;
    const at = circumstances({ by, on: counting.today });
    // What takes approval tells of itself when it is proposed, and once more when it becomes so.
    const decision = form.decide(before, { ...at, proposing: approval !== undefined });
    const proposed = approval ? form.propose(before, at) : decision;
    if (!decision.ok || !proposed.ok) continue;
    const events = approval ? [...proposed.events, ...decision.events] : decision.events;
    const { after, running } = effectOf(before, events, counting);
    return events.flatMap((event) => lettersFor(event, after, running, anOffice()));
  }
  throw new Error(`nobody could ever do ${action} so`);
}

const HANDLERS = ["甲", "乙"].map((id) => ({ id, name: id }));
const UNIT = { id: "稽查科", name: "稽查科", nameEn: "Inspection", handles: true, closed: false };
