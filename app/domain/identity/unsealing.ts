import type { IDENTITY } from "#app/domain/intake/form.ts";
import {
  ASK_IDENTITY,
  FRAUD_TO_POLICE,
  TELL_MEETING,
} from "#app/domain/law/complaints/complaint-rules.ts";
import { ONLY_WHAT_IS_NECESSARY } from "#app/domain/law/protection/privacy-rules.ts";
import { NO_RETALIATION } from "#app/domain/law/protection/protection-rules.ts";

export type IdentityField = (typeof IDENTITY)[number];

/** What an identity may be opened for, each with the rule that allows it. There is no "other". */
export const PURPOSES = {
  mediation: TELL_MEETING,
  "identity-check": ASK_IDENTITY,
  verification: ONLY_WHAT_IS_NECESSARY,
  retaliation: NO_RETALIATION,
  fraud: FRAUD_TO_POLICE,
} as const;
export type Purpose = keyof typeof PURPOSES;
export const PURPOSE_CODES = [
  "mediation",
  "identity-check",
  "verification",
  "retaliation",
  "fraud",
] as const satisfies readonly Purpose[];

const SHOWN_DIGITS = 12;

/** So much of a request's fingerprint as people compare: on the page, and in the vault's mail. */
export const shortDigest = (digest: string): string => digest.slice(0, SHOWN_DIGITS);

/** Policy: after this many days a request that was not agreed to is over; the requester chooses one of them. */
export const DAYS_TO_DECIDE = [1, 2, 3] as const;
/** Policy: an opened identity is shown this long, to the one sign-in that opened it. */
export const MINUTES_SHOWN = 15;
/** Policy: two custodians, of two units, neither of them the one who asks. */
const APPROVALS = 2;
/** Policy: more than this in a week is not one person's to ask for. */
export const MOST_IN_A_WEEK = 5;

export type Verdict = {
  readonly by: string;
  readonly unitId: string;
  readonly approves: boolean;
  /** What exactly was agreed to. */
  readonly digest: string;
};
export type Unsealing = {
  readonly requestedBy: string;
  readonly digest: string;
  readonly expired: boolean;
  readonly verdicts: readonly Verdict[];
};
export type UnsealingState = "waiting" | "approved" | "refused" | "expired";

/** One refusal ends it. Approvals count where they were given to exactly this request, by two units. */
export function stateOf({ digest, expired, verdicts }: Unsealing): UnsealingState {
  if (verdicts.some(({ approves }) => !approves)) return "refused";
  if (expired) return "expired";
  const units = new Set(
    verdicts.filter((verdict) => verdict.digest === digest).map(({ unitId }) => unitId),
  );
  return units.size >= APPROVALS ? "approved" : "waiting";
}

export type VerdictRefusal =
  | "own-unsealing"
  | "same-unit"
  | "decided-before"
  | "not-waiting"
  | "changed-since";

type Deciding = { readonly id: string; readonly unitId: string; readonly digest: string };

/** Every reason why this custodian cannot decide on this request. */
export function whyNotDecide(unsealing: Unsealing, by: Deciding): readonly VerdictRefusal[] {
  const { verdicts } = unsealing;
  const reasons: readonly (readonly [boolean, VerdictRefusal])[] = [
    [unsealing.requestedBy === by.id, "own-unsealing"],
    [verdicts.some((verdict) => verdict.by === by.id), "decided-before"],
    [verdicts.some(({ unitId }) => unitId === by.unitId), "same-unit"],
    [stateOf(unsealing) !== "waiting", "not-waiting"],
    [unsealing.digest !== by.digest, "changed-since"],
  ];
  return reasons.filter(([holds]) => holds).map(([, reason]) => reason);
}
