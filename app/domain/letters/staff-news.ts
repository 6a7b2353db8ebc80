/**
 * What somebody of the office is told of by mail: a letter to the office; a matter of theirs whose last day it is; one
 * on which somebody waits for their decision until the next working day; one that is over, and that it has been for long; something
 * that should be back from where it was sent; an alarm. Whatever is no letter goes at once.
 */
export const STAFF_NEWS = [
  "letter",
  "last-day",
  "decision",
  "late",
  "long-late",
  "overdue",
  "alarm",
] as const;
export type StaffNewsKind = (typeof STAFF_NEWS)[number];

/** Policy: from this hour of the day on, matters that run out are told of. Before it nobody reads. */
export const OPENING_HOUR = 8;
