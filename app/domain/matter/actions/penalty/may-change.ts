import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";

/** What stands in the way of a change to a case: only what was confirmed changes, and one entry waits at a time. */
export function whyNotChanged({ penalty }: Matter): readonly Reason[] {
  if (penalty === null) return ["case-unconfirmed"];
  if (penalty.entry?.state === "waits") return ["entry-waits"];
  return penalty.entry ? ["case-unconfirmed"] : [];
}
