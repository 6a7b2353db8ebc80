import { addDays, type Day } from "#app/domain/calendar/day.ts";
import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** Why the money of a claimed reward waits for whoever claimed it, and for nobody of the office. */
export const UNCOLLECTED_FOR = [
  "code-not-shown",
  "account-failed",
  "payee-stopped",
  "shares-open",
] as const;
export type UncollectedFor = (typeof UNCOLLECTED_FOR)[number];

/** Since when it waits; whatever the reporter or the office does about it begins that anew. */
export type Uncollected = { readonly why: UncollectedFor; readonly since: Day };

/**
 * Policy: no rule says how long claimed money is kept for somebody who does not come, or names no account that works. So many days
 * is three times what the law gives to claim it.
 */
export const COLLECT_WITHIN_DAYS = 90;
/** Policy: who has to come, to share or to name somebody anew is written to after so many days; of an account that failed at once. */
const FIRST_REMINDED_AFTER_DAYS = 30;
/** Policy: and once more so many days before the end. */
const LAST_REMINDED_BEFORE_DAYS = 30;

export const collectUntil = ({ since }: Uncollected): Day => addDays(since, COLLECT_WITHIN_DAYS);

type Why = "nothing-waits" | "too-early" | "reminded-already";

/** The office tells a reporter that their money waits, why, and until when: once at first and once before the end. */
export function remindOfCollection(
  { dates }: Pick<Matter, "dates">,
  uncollected: Uncollected | null,
  on: Day,
): Decision<MatterEvent, Why> {
  if (!uncollected) return refused("nothing-waits");
  const { why, since } = uncollected;
  const until = collectUntil(uncollected);
  const first = why === "account-failed" ? since : addDays(since, FIRST_REMINDED_AFTER_DAYS);
  const due = [first, addDays(until, -LAST_REMINDED_BEFORE_DAYS)].filter((day) => day <= on).at(-1);
  if (!due) return refused("too-early");
  const before = dates["collection-reminded"];
  if (before && before >= due) return refused("reminded-already");
  // Whoever heard late has time all the same.
  const told = addDays(on, LAST_REMINDED_BEFORE_DAYS);
  return decided({
    type: "collection-reminded",
    by: "register",
    on,
    why,
    until: told > until ? told : until,
  });
}

/** Why it may not be given up yet: it was never written about, or the day that the reporter was told is not past. */
export function whyNotGiveUp(
  { dates }: Pick<Matter, "dates">,
  on: Day,
): readonly ("claimed-already" | "collection-still-possible")[] {
  const until = dates["collection-due"];
  if (!until) return ["claimed-already"];
  return on <= until ? ["collection-still-possible"] : [];
}
