import fc from "fast-check";
import { expect, test } from "vitest";
import { allows } from "#app/domain/access/policy.ts";
import { addDays, day } from "#app/domain/calendar/day.ts";
import { KINDS } from "#app/domain/intake/kind.ts";
import { ACTIONS } from "#app/domain/matter/action.ts";
import { apply } from "#app/domain/matter/apply.ts";
import { blocked } from "#app/domain/matter/blocked.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { newMatter } from "#app/domain/matter/new-matter.ts";
import { type Officer, STAFF_ROLES } from "#app/domain/staff/roles.ts";
import { BEYOND_THE_DESK, DOINGS, type Doing } from "#tests/domain/simulation/actions.ts";
import { type How, UNIT } from "#tests/domain/simulation/how.ts";
import { type Moment, PROMISES } from "#tests/domain/simulation/promises.ts";
import { circumstances } from "#tests/support/acts/circumstances.ts";

/** Fixed, so that a run means the same everywhere. A failure prints it with the steps that are left of it. */
const SEED = 20261127;
const MATTERS = 1000;
const STEPS = 60;
/** Some fifty thousand actions, and after each of them every clock. */
const TIMEOUT = 120_000;

const ALL_DOINGS: readonly Doing[] = [...ACTIONS, ...BEYOND_THE_DESK];

/** People change their posts over the years: what binds a person must hold in whatever role they come back. */
const step = fc.record({
  person: fc.constantFrom("甲", "乙", "丙", "丁", "戊", "己"),
  pick: fc.nat(1_000_000),
  later: fc.oneof({ weight: 5, arbitrary: fc.nat(9) }, { weight: 1, arbitrary: fc.nat(120) }),
  /** Now and then somebody tries what is not theirs, or not in turn, or says nothing. */
  sensible: fc.nat(9).map((chance) => chance > 1),
  text: fc.nat(9).map((chance) => (chance > 0 ? "有据" : "")),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const begun = fc.record({
  kind: fc.constantFrom("report" as const, ...KINDS),
  receivedOn: fc.nat(200).map((days) => addDays(day("2026-04-20"), days)),
  insider: fc.boolean(),
  named: fc.boolean(),
});

function inSomeRole(doing: Doing, person: string, matter: Matter): boolean {
  // A reporter who does not always think of it: some rewards lapse.
  if (doing === "claim" || doing === "ask-review") return person === "己";
  if (doing === "ask-longer") return true;
  // Whoever leads by then.
  if (doing === "extension-decision" || doing === "transfer-decision") return true;
  return STAFF_ROLES.some((role) => {
    const officer: Officer = { id: person, role, unitId: UNIT };
    return allows(officer, doing, matter);
  });
}

const isDesk = (doing: Doing): doing is (typeof ACTIONS)[number] =>
  ACTIONS.some((action) => action === doing);

/** Two sides agree, and whoever steps aside is followed by another: once is not all of it. */
const AGAIN: readonly Doing[] = ["mediation-consent", "mediator-naming"];

/** From here there is little left to do. */
const ENDS: readonly Doing[] = [
  "refusal",
  "withdrawal",
  "referral",
  "declining",
  "mediation-end",
  "settlement",
];

type Done = {
  readonly here: readonly Doing[];
  /** In all lives so far. */
  readonly everywhere: ReadonlySet<Doing>;
};

/**
 * Mostly something that makes sense and was not done yet: otherwise nobody ever comes to the end. At times what nobody has
 * done in a life before: what needs five others first would come too seldom.
 */
function chosen({ sensible, pick }: Step, matter: Matter, how: How, done: Done): Doing {
  const open = ALL_DOINGS.filter(
    (doing) =>
      !sensible || (inSomeRole(doing, how.act.by, matter) && DOINGS[doing](matter, how).ok),
  );
  const fresh = open.filter((doing) => AGAIN.includes(doing) || !done.here.includes(doing));
  const going = fresh.filter((doing) => !ENDS.includes(doing));
  const unheardOf = going.filter((doing) => !done.everywhere.has(doing));
  const wanted = [open, fresh, going, unheardOf.length > 0 ? unheardOf : going][pick % 4] ?? [];
  const choices = wanted.length > 0 ? wanted : open;
  return choices[pick % Math.max(choices.length, 1)] ?? "recusal";
}

/** Whoever changes what they were given to judge fails on the spot. */
const frozen = <Value>(value: Value): Value => {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
};

const brokenAt = (moment: Moment): readonly string[] =>
  Object.keys(PROMISES).filter((name) => !PROMISES[name]?.(moment));

test(
  "whatever people do in whatever order, the promises hold after every action",
  () => {
    const done = new Set<Doing>();
    let refusals = 0;

    const oneLife = fc.property(
      begun,
      fc.array(step, { minLength: STEPS, maxLength: STEPS }),
      (beginning, steps) => {
        const first = frozen(newMatter({ id: "m", number: "2026-0001", ...beginning }));
        const history: MatterEvent[] = [];
        const doneHere: Doing[] = [];
        let matter = first;
        let today = beginning.receivedOn;
        for (const one of steps) {
          today = addDays(today, one.later);
          const how = { act: { by: one.person, on: today }, text: one.text, pick: one.pick };
          const doing = chosen(one, matter, how, { here: doneHere, everywhere: done });
          const isOutOfTurn =
            isDesk(doing) && blocked(doing, matter, circumstances(how.act)).length > 0;
          const decision = DOINGS[doing](matter, how);
          if (!decision.ok) {
            refusals += 1;
            expect(decision.because.length).toBeGreaterThan(0);
            expect(decision).not.toHaveProperty("events");
            continue;
          }
          expect(isOutOfTurn, `${doing} was not in turn`).toBe(false);
          done.add(doing);
          doneHere.push(doing);
          history.push(...decision.events);
          const before = matter;
          matter = frozen(decision.events.reduce(apply, before));
          const soFar = history.map(({ type, on }) => `${on} ${type}`).join(", ");
          expect(brokenAt({ before, after: matter, history, today }), soFar).toEqual([]);
        }
        expect(history.reduce(apply, first)).toEqual(matter);
      },
    );
    fc.assert(oneLife, { seed: SEED, numRuns: MATTERS, endOnFailure: true });

    // It must have been a life: everything there is was done by somebody, and much was refused.
    expect([...done].toSorted()).toEqual(ALL_DOINGS.toSorted());
    expect(refusals).toBeGreaterThan(MATTERS);
  },
  TIMEOUT,
);
