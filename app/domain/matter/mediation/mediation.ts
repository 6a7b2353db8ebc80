import type { Day } from "#app/domain/calendar/day.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { TimeOfDay } from "#app/domain/typed/time-of-day.ts";

/** The two whom a mediation brings together. */
export const SIDES = ["complainant", "respondent"] as const;
export type Side = (typeof SIDES)[number];

/** How somebody of the office learned that a side agrees. */
export const CONSENT_WAYS = ["in-person", "telephone", "in-writing", "message"] as const;
/** On a page of their own only a complainant agrees, by their receipt. */
export type ConsentWay = (typeof CONSENT_WAYS)[number] | "own-page";

export type Consent = { readonly on: Day; readonly way: ConsentWay };

/** Where and when both sides were asked to come, and whether it has taken place. */
export type Meeting = {
  readonly on: Day;
  readonly at: TimeOfDay;
  readonly place: string;
  readonly held: boolean;
};

/** Art. 22(1): the sides choose who tests or appraises; where they cannot agree, the office may. */
export const CHOSEN_BY = ["both-sides", "the-office"] as const;
export type ChosenBy = (typeof CHOSEN_BY)[number];

/** Art. 24(1): an agreement is written for both to sign, unless it was performed at once or both do without. */
export const AGREEMENT_FORMS = ["written", "performed", "waived"] as const;
export type AgreementForm = (typeof AGREEMENT_FORMS)[number];

/** How far the mediation of a complaint has come, from the first consent to what became of it. */
export type Mediation = {
  readonly consents: Readonly<Partial<Record<Side, Consent>>>;
  /** As both sides are told who mediates; the one of record is the matter's handler. */
  readonly mediators: string | null;
  /** A consumer association or another lawful body that mediates in the office's name. */
  readonly delegatedTo: string | null;
  /** Which side asked the mediator to step aside, and when, while it is not decided. */
  readonly challenge: { readonly by: Side; readonly on: Day } | null;
  /** Who had to step aside. */
  readonly recused: readonly string[];
  /** The one that was called last. */
  readonly meeting: Meeting | null;
};

const NOTHING_YET: Mediation = {
  consents: {},
  mediators: null,
  delegatedTo: null,
  challenge: null,
  recused: [],
  meeting: null,
};

export const mediationOf = ({ mediation }: Pick<Matter, "mediation">): Mediation =>
  mediation ?? NOTHING_YET;

export const hasAgreed = (matter: Pick<Matter, "mediation">, side: Side): boolean =>
  mediationOf(matter).consents[side] !== undefined;

export const haveBothAgreed = (matter: Pick<Matter, "mediation">): boolean =>
  SIDES.every((side) => hasAgreed(matter, side));

/** Who mediates; nobody any more once whoever was named has the matter no longer. */
export const mediatorsOf = (matter: Pick<Matter, "mediation" | "handlerId">): string | null =>
  matter.handlerId === null ? null : mediationOf(matter).mediators;

/** Time that is left out for testing or appraisal, from this day; null while none is. */
export const appraisalSince = ({ pauses }: Pick<Matter, "pauses">): Day | null =>
  pauses.find(({ clock, until }) => clock === "mediation" && until === null)?.from ?? null;
