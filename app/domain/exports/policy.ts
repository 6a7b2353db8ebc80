/** Policy: up to so many rows somebody draws a list on their own; a longer one takes a second person's word. */
export const ALONE_ROWS = 200;
/** Policy: no list has more rows; it is said before anybody asks, and nothing is ever left out in silence. */
export const MOST_LISTED = 5000;
/** Policy: for so many days a request waits for its word, and as many days its file can be fetched. */
export const OPEN_DAYS = 7;
/** Policy: a file is fetched so many times, for a download that broke off. */
export const MOST_FETCHES = 3;
/** Policy: a reason fits into the head of a printed page. */
export const LONGEST_REASON = 60;

/** For what somebody takes a list out of the portal. Each has its words under `exports.purpose`. */
export const EXPORT_PURPOSES = [
  "meeting",
  "chasing",
  "handing-over",
  "inspection",
  "counting",
  "other",
] as const;
export type ExportPurpose = (typeof EXPORT_PURPOSES)[number];

/** A longer list is not drawn by one alone. */
export const needsWord = (rows: number): boolean => rows > ALONE_ROWS;
