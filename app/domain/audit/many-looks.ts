/** Policy: whoever opens more different matters than this within an hour may be searching rather than working. */
export const MOST_MATTERS = 30;
export const WITHIN_MINUTES = 60;

/** What somebody has opened in the last hour, and whether the auditor was told of it meanwhile. */
export type LatelyOpened = { readonly others: number; readonly told: boolean };

/** Whether opening one more matter is one too many. It is told, once an hour; nobody is kept from their work. */
export const isTooMany = ({ others, told }: LatelyOpened): boolean =>
  !told && others + 1 > MOST_MATTERS;
