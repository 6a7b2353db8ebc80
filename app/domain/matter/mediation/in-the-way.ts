import type { Day } from "#app/domain/calendar/day.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import {
  haveBothAgreed,
  mediationOf,
  mediatorsOf,
} from "#app/domain/matter/mediation/mediation.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";

const CHECKS = {
  /** Art. 18(1): only what both sides want is mediated. */
  consents: (matter) => (haveBothAgreed(matter) ? null : "consents-missing"),
  mediator: (matter) => (mediatorsOf(matter) === null ? "no-mediator" : null),
  /** Art. 21(2): until it is decided whether the mediator steps aside, mediation stands still. */
  undisputed: (matter) => (mediationOf(matter).challenge ? "challenge-open" : null),
} satisfies Record<string, (matter: Matter) => Reason | null>;

/** Every one of these conditions that is not met. */
export const unlessMediating =
  (...needs: readonly (keyof typeof CHECKS)[]) =>
  (matter: Matter): readonly Reason[] =>
    needs.flatMap((need) => CHECKS[need](matter) ?? []);

/** Why a day cannot be the one on which this was done: it lies before acceptance, or is yet to come. */
export function wrongDay(done: Day, { dates }: Matter, today: Day): readonly Reason[] {
  if (done > today) return ["day-not-yet"];
  return dates.accepted && done < dates.accepted ? ["before-acceptance"] : [];
}
