import type { ChangeReason } from "#app/domain/staff/staff-change.ts";
import type { TermFault, TermReason } from "#app/domain/staff/term.ts";
import type { UnitChangeReason } from "#app/domain/staff/unit-change.ts";
import type { Translate } from "#app/i18n/translate.ts";

export type Because =
  | ChangeReason
  | UnitChangeReason
  | TermReason
  | TermFault
  | "decided-already"
  | "form-used";

const OF_TERMS = [
  "ends-before-it-begins",
  "over-already",
  "does-not-hold-this",
  "one-chief-at-a-time",
  "held-already",
  "leadership-or-administrator",
] as const;

const isOfTerms = (reason: Because): reason is (typeof OF_TERMS)[number] =>
  OF_TERMS.some((one) => one === reason);

/** Why a change of people, units or offices is not this officer's to confirm, or cannot be. */
export const reasonInWords = (t: Translate, reason: Because): string =>
  isOfTerms(reason) ? t(`offices.reason.${reason}`) : t(`people.changes.reason.${reason}`);
