import type { BatchLine } from "#app/domain/payout/batch/batch.ts";
import type { ItemStanding } from "#app/domain/payout/batch/item-standing.ts";
import type { AnswerLine } from "#app/domain/payout/batch/read-answer.ts";

/** What follows from the bank's answer for one payment: it is recorded, sent back, or left to people, and why. */
export const VERDICTS = [
  "paid",
  "failed",
  "missing",
  "sum-differs",
  "twice",
  "unreadable",
  "in-part",
  "contradicts",
  "done",
] as const;
export type Verdict = (typeof VERDICTS)[number];

type Expected = {
  readonly standing: ItemStanding;
  readonly lines: readonly Pick<BatchLine, "reference" | "sum">[];
};

export type ItemAnswer = {
  readonly verdict: Verdict;
  /** By which the bank knows the payment; of several accounts one after the other. */
  readonly voucher: string;
  /** Why it failed, in the bank's words. */
  readonly reason: string;
};

/** One payment against what the file says of its lines. Nothing is guessed: where not all of them agree, somebody looks. */
export function itemAnswer(
  { standing, lines }: Expected,
  answers: readonly AnswerLine[],
): ItemAnswer {
  const own = answers.filter(({ reference }) => lines.some((line) => line.reference === reference));
  return {
    verdict: standing === "waiting" ? verdictOf(lines, own) : laterVerdict(standing, own),
    voucher: joined(own.map(({ serial, reference }) => serial || reference)),
    reason: joined(own.map(({ reason, reference }) => reason || reference)),
  };
}

function verdictOf(lines: Expected["lines"], own: readonly AnswerLine[]): Verdict {
  if (own.length === 0) return "missing";
  if (new Set(own.map(({ reference }) => reference)).size < own.length) return "twice";
  if (own.some(({ did, sum }) => did === "unreadable" || sum === null)) return "unreadable";
  const asked = new Map(lines.map(({ reference, sum }) => [reference, sum]));
  if (own.some(({ reference, sum }) => asked.get(reference) !== sum)) return "sum-differs";
  if (own.length < lines.length) return "in-part";
  if (own.every(({ did }) => did === "paid")) return "paid";
  return own.every(({ did }) => did === "failed") ? "failed" : "in-part";
}

/** What was recorded before stands; the bank may say otherwise of it, and then somebody has to know. */
function laterVerdict(standing: ItemStanding, own: readonly AnswerLine[]): Verdict {
  const other = standing === "paid" ? "failed" : "paid";
  return own.some(({ did }) => did === other) ? "contradicts" : "done";
}

/** Lines that are of nothing in the batch. */
export const unknownLines = (
  expected: readonly Expected[],
  answers: readonly AnswerLine[],
): readonly AnswerLine[] => {
  const known = new Set(expected.flatMap(({ lines }) => lines.map(({ reference }) => reference)));
  return answers.filter(({ reference }) => !known.has(reference));
};

/** Policy: in characters; as long as a voucher may be and still be read. */
const LONGEST = 120;

const joined = (texts: readonly string[]): string =>
  [...new Set(texts)].join("、").slice(0, LONGEST);
