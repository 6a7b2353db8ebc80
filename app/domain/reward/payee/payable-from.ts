import type { Day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import { currentPayees, type PayeeVersion } from "#app/domain/reward/payee/payee.ts";

export const PAYABLE_REASONS = ["no-payee", "payee-stopped", "shares-open", "cooling-off"] as const;
export type PayableReason = (typeof PAYABLE_REASONS)[number];

/**
 * The first day on which a reward of `due` fen may be paid; null as long as no day is certain: nobody is named, one was
 * stopped and not named anew, or the shares do not make up the whole.
 */
export function payableFrom(versions: readonly PayeeVersion[], due: Fen): Day | null {
  const current = currentPayees(versions);
  if (current.length === 0 || current.some(({ stoppedOn }) => stoppedOn !== null)) return null;
  if (shared(current, due) !== due) return null;
  return current.map(({ effectiveOn }) => effectiveOn).toSorted()[current.length - 1] ?? null;
}

/** Why it may not be paid on this day; nothing where it may. */
export function whyNotPayable(
  versions: readonly PayeeVersion[],
  due: Fen,
  on: Day,
): readonly PayableReason[] {
  const current = currentPayees(versions);
  if (current.length === 0) return ["no-payee"];
  if (current.some(({ stoppedOn }) => stoppedOn !== null)) return ["payee-stopped"];
  if (shared(current, due) !== due) return ["shares-open"];
  return current.some(({ effectiveOn }) => on < effectiveOn) ? ["cooling-off"] : [];
}

/** What is named for somebody already, in fen. */
export const shared = (current: readonly PayeeVersion[], due: Fen): Fen =>
  current.reduce((sum, { share }) => sum + (share ?? due), 0);
