import type { Day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import { shared } from "#app/domain/reward/payee/payable-from.ts";
import { currentPayees, type PayeeVersion } from "#app/domain/reward/payee/payee.ts";

export type PayeeStatus = "stopped" | "replaced" | "cooling" | "open" | "ready";

/** How one that was named stands today: what its page says of it. */
export function payeeStatus(
  one: PayeeVersion,
  versions: readonly PayeeVersion[],
  { due, on }: { readonly due: Fen; readonly on: Day },
): PayeeStatus {
  if (one.stoppedOn !== null) return "stopped";
  const current = currentPayees(versions);
  if (!current.some(({ version }) => version === one.version)) return "replaced";
  if (on < one.effectiveOn) return "cooling";
  return shared(current, due) === due ? "ready" : "open";
}
