/** Why a file that somebody sent was not kept. */
export const FILE_FAULTS = [
  "too-large",
  "not-accepted",
  "too-many",
  "empty",
  "no-content",
  "unreadable",
  "too-many-pixels",
] as const;
export type FileFault = (typeof FILE_FAULTS)[number];
