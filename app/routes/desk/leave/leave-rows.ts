import type { Day } from "#app/domain/calendar/day.ts";
import type { Leave } from "#db/queries/staff/leaves.server.ts";

/** How a leave stands on a day. */
export type LeaveRow = Pick<Leave, "id" | "name" | "deputy" | "from" | "until" | "endedOn"> & {
  readonly state: "waits" | "comes" | "away" | "over" | "refused" | "ended" | "taken-back";
  /** Its owner can still end it. */
  readonly ends: boolean;
};

export function leaveRow(leave: Leave, today: Day): LeaveRow {
  const { id, name, deputy, from, until, endedOn } = leave;
  const state = stateOf(leave, today);
  const ends = state === "waits" || state === "comes" || state === "away";
  return { id, name, deputy, from, until, endedOn, state, ends: ends && today <= until };
}

function stateOf({ approved, endedOn, from, until }: Leave, today: Day): LeaveRow["state"] {
  if (approved === false) return "refused";
  if (endedOn !== null) return approved && from < endedOn ? "ended" : "taken-back";
  if (until < today) return "over";
  if (approved === null) return "waits";
  return today < from ? "comes" : "away";
}
