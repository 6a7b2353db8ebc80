import { v7 as uuidv7 } from "uuid";
import type { Day } from "#app/domain/calendar/day.ts";
import { refused } from "#app/domain/decision.ts";
import { topOf } from "#app/domain/staff/leave.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import {
  seatOf,
  type TermFault,
  type TermKind,
  type TermReason,
  whyNotConfirmTerm,
  whyNotTerm,
} from "#app/domain/staff/term.ts";
import { today } from "#app/shell/clock.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { houseFrom } from "#db/queries/staff/house.server.ts";
import {
  holdTerms,
  insertTerm,
  lockAskedTerm,
  lockHeldTerm,
  saveTermDecision,
  saveTermEnd,
} from "#db/stores/staff/term-store.server.ts";

export type AskedTerm = {
  readonly staffId: string;
  readonly kind: TermKind;
  readonly unitId: string | null;
  readonly from: Day;
  readonly until: Day | null;
  readonly basis: string;
};

/** A term that one who keeps the people asks for. Refused where it could not be held, or another stands in its way. */
export const askForTerm = (
  { kind, from, until, ...asked }: AskedTerm,
  posted: Posted,
): Promise<Outcome<TermFault | "form-used">> =>
  once<TermFault>(posted, async (tx) => {
    await holdTerms(tx);
    const house = await houseFrom(today(), tx);
    const term = { ...asked, ...seatOf[kind] };
    const faults = whyNotTerm(
      { ...term, from, until, endedOn: null },
      { people: house.people, terms: house.liveTerms },
      today(),
    );
    if (faults.length > 0) return refused(...faults);
    const days = { fromOn: from, untilOn: until };
    await insertTerm(tx, { id: uuidv7(), ...term, ...days, askedBy: posted.actor });
    return redirectTo("/security/offices");
  });

/** The second of two. What has become impossible since it was asked for is refused. It counts from tomorrow. */
export const decideOnTerm = (
  id: string,
  officer: Officer,
  approved: boolean,
  posted: Posted,
): Promise<Outcome<TermFault | TermReason | "decided-already" | "form-used">> =>
  once<TermFault | TermReason | "decided-already">(posted, async (tx) => {
    await holdTerms(tx);
    const asked = await lockAskedTerm(tx, id);
    if (!asked) return refused("decided-already");
    const { people, units, liveTerms } = await houseFrom(today(), tx);
    const why = whyNotConfirmTerm(officer, asked, topOf(units));
    const { fromOn: from, untilOn: until } = asked;
    const others = liveTerms.filter((term) => term.id !== id);
    const term = { ...asked, from, until, endedOn: null };
    const faults = approved ? whyNotTerm(term, { people, terms: others }, today()) : [];
    if (why.length + faults.length > 0) return refused(...why, ...faults);

    await saveTermDecision(tx, id, officer.id, approved);
    return redirectTo("/security/changes");
  });

/** One alone may end it, at once. */
export const endTerm = (
  id: string,
  posted: Posted,
): Promise<Outcome<"ended-already" | "form-used">> =>
  once<"ended-already">(posted, async (tx) => {
    await holdTerms(tx);
    if (!(await lockHeldTerm(tx, id))) return refused("ended-already");
    await saveTermEnd(tx, id, posted.actor);
    return redirectTo("/security/offices");
  });
