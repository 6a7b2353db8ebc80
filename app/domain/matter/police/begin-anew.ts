import type { Dates } from "#app/domain/matter/dates.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

const OF_THE_DECISION = ["transfer-approved", "transfer-hour", "transfer-refused"] as const;

const OF_THE_POLICE = [
  "proposed-anew",
  "transferred",
  "police-received",
  "police-opened",
  "police-declined",
  "police-challenged",
  "police-upheld",
  "procurators-asked",
  "supervision-failed",
  "items-handed-over",
  "police-returned",
] as const satisfies readonly (keyof Dates)[];

/**
 * New facts are proposed again (Order 310, art. 5): what was before ends the limits that still ran, and counts for nothing
 * any more once the file is sent a second time.
 */
export function begunAnew(matter: Matter, { type, on }: MatterEvent): Matter {
  if (type === "transferred") return without(matter, OF_THE_POLICE);
  if (type !== "transfer-proposed") return matter;
  const proposed = without(matter, OF_THE_DECISION);
  if (!proposed.dates.transferred) return proposed;
  return { ...proposed, dates: { ...proposed.dates, "proposed-anew": on } };
}

function without(matter: Matter, past: readonly (keyof Dates)[]): Matter {
  const left = (days: object) =>
    Object.fromEntries(
      Object.entries(days).filter(([name]) => !past.some((gone) => gone === name)),
    );
  const { entered, ...dates } = matter.dates;
  return { ...matter, dates: { ...left(dates), ...(entered ? { entered: left(entered) } : {}) } };
}
