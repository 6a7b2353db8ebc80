export type FindingCode =
  | "year-missing"
  | "festival-missing"
  | "festival-unknown"
  | "nothing-to-amend"
  | "change-unreadable"
  | "rest-unreadable"
  | "make-up-unreadable"
  | "no-such-day"
  | "weekday-differs"
  | "count-differs"
  | "ends-before-it-starts"
  | "make-up-on-a-weekday"
  | "rests-twice"
  | "rests-and-works";

/** What a person must look at before a year is published, with the words of the notice it is about. */
export type Finding = { readonly code: FindingCode; readonly quote: string };

/** What was read from a piece of text, and what was odd about it. */
export type Read<Value> = {
  readonly values: readonly Value[];
  readonly findings: readonly Finding[];
};

export const unread = (code: FindingCode, quote: string): Read<never> => ({
  values: [],
  findings: [{ code, quote }],
});

/** A finding where the claim does not hold. */
export const unless = (claim: boolean, code: FindingCode, quote: string): readonly Finding[] =>
  claim ? [] : [{ code, quote }];

export const together = <Value>(reads: readonly Read<Value>[]): Read<Value> => ({
  values: reads.flatMap(({ values }) => values),
  findings: reads.flatMap(({ findings }) => findings),
});
