import { addDays, type Day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";

/** In whose person a reward is claimed. Whoever reported without a name claims without one. */
export const CLAIM_WAYS = ["named", "agent", "joint", "anonymous"] as const;
export type ClaimWay = (typeof CLAIM_WAYS)[number];

export const PAY_METHODS = ["transfer", "cash"] as const;
export type PayMethod = (typeof PAY_METHODS)[number];

/**
 * Policy: for so many days nothing is paid to a payee who was named anew. Somebody who found a receipt and names an account
 * of their own is noticed by whoever it belongs to, who looks in once a week.
 */
export const COOLING_OFF_DAYS = 7;

/** One payee as it was named once; append only, but for the day on which it was stopped. */
export type PayeeVersion = {
  /** From 1 on, in the order in which payees of one reward were named. */
  readonly version: number;
  readonly way: ClaimWay;
  readonly method: PayMethod;
  /** Which of those who share one reward, from 1 on; 1 where nobody shares. */
  readonly sharer: number;
  /** In fen; null means all of it. */
  readonly share: Fen | null;
  readonly setOn: Day;
  /** From this day on it may be paid. */
  readonly effectiveOn: Day;
  readonly stoppedOn: Day | null;
};

export const effectiveFrom = (setOn: Day): Day => addDays(setOn, COOLING_OFF_DAYS);

/**
 * Who is to be paid as things stand: of each sharer what was named last. Whoever names one payee for all of it puts that in
 * the place of every share, and the other way round.
 */
export function currentPayees<Version extends PayeeVersion>(
  versions: readonly Version[],
): readonly Version[] {
  const bySharer = new Map<number, Version>();
  for (const one of versions.toSorted((a, b) => a.version - b.version)) {
    const isWhole = one.share === null;
    if (isWhole || [...bySharer.values()].some(({ share }) => share === null)) bySharer.clear();
    bySharer.set(one.sharer, one);
  }
  return [...bySharer.values()].toSorted((a, b) => a.sharer - b.sharer);
}

/** One that can still be stopped: it was named, and the days of cooling off are not over. */
export const isCoolingOff = ({ effectiveOn, stoppedOn }: PayeeVersion, on: Day): boolean =>
  stoppedOn === null && on < effectiveOn;
