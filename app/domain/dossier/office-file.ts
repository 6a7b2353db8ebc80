/** What an office files of its own on a matter, in the order in which it usually comes about. */
export const OFFICE_FILE_KINDS = [
  "site-record",
  "interview-record",
  "reply",
  "test-report",
  "decision",
  "other",
] as const;
export type OfficeFileKind = (typeof OFFICE_FILE_KINDS)[number];

export const isOfficeFileKind = (typed: string): typed is OfficeFileKind =>
  OFFICE_FILE_KINDS.some((kind) => kind === typed);

/** Policy: what a thick paper file holds. A case that outgrows it has a file room. */
export const MOST_OFFICE_FILES = 200;
