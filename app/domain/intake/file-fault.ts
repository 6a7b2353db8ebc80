/** Why a file that somebody sent was not kept, or a form not read to its end. */
export const FILE_FAULTS = [
  "too-large",
  "not-accepted",
  "too-many",
  "empty",
  "no-content",
  "unreadable",
  "cut-short",
  "too-many-pixels",
  "too-heavy",
  "crowded",
  "slow-line",
  "broken-off",
  "not-all-read",
  "text-cut",
  "no-room",
  "lost",
] as const;
export type FileFault = (typeof FILE_FAULTS)[number];
