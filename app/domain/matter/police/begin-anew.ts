import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Dates, Matter } from "#app/domain/matter/matter.ts";

const SINCE_APPROVAL = [
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

const SINCE_PROPOSAL = [
  "transfer-approved",
  "transfer-hour",
  "transfer-refused",
  ...SINCE_APPROVAL,
] as const;

/** New facts are proposed again (Order 310, art. 5): the days of the round before count for nothing any more. */
export function begunAnew(matter: Matter, { type }: MatterEvent): Matter {
  if (type === "transfer-proposed") return without(matter, SINCE_PROPOSAL);
  if (type === "transfer-approved") return without(matter, SINCE_APPROVAL);
  return matter;
}

const without = (matter: Matter, past: readonly (keyof Dates)[]): Matter => ({
  ...matter,
  dates: Object.fromEntries(
    Object.entries(matter.dates).filter(([name]) => !past.some((gone) => gone === name)),
  ),
});
