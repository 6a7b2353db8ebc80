import {
  ALONE_ROWS,
  LONGEST_REASON,
  MOST_FETCHES,
  MOST_LISTED,
} from "#app/domain/exports/policy.ts";

/** The office's own limits, as sentences say them. */
export const LIMITS = {
  alone: ALONE_ROWS,
  most: MOST_LISTED,
  longest: LONGEST_REASON,
  times: MOST_FETCHES,
} as const;
