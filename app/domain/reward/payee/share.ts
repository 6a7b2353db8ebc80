import type { Fen } from "#app/domain/law/fen.ts";
import { readAmount } from "#app/domain/typed/amount.ts";
import { folded } from "#app/domain/typed/characters.ts";
import { isUnderstood, type Reading, understood } from "#app/domain/typed/reading.ts";

export const SHARE_FAULTS = ["not-a-share", "too-much", "nothing-left"] as const;
export type ShareFault = (typeof SHARE_FAULTS)[number];

type Of = {
  /** The whole reward, in fen. */
  readonly due: Fen;
  /** What the others take, in fen. */
  readonly others: readonly Fen[];
};

const FRACTION = /^(\d{1,3})\/(\d{1,3})$/;
const PERCENT = /^(\d{1,3}(?:\.\d{1,2})?)%$/;

/**
 * One sharer's part of a reward, in fen: `1/3`, `40%`, a sum in yuan, or nothing for whatever is left. A fraction is rounded
 * down; the fen that are then left over fall to whoever enters theirs last, so that all of it is shared.
 */
export function readShare(typed: string, { due, others }: Of): Reading<Fen, ShareFault> {
  const left = due - others.reduce((sum, share) => sum + share, 0);
  if (left <= 0) return { why: "nothing-left" };
  const text = folded(typed).replaceAll(/\s/g, "");
  if (text === "") return understood(left, "");
  const part = partOf(text, due) ?? sumIn(text);
  if (part === null || part <= 0) return { why: "not-a-share" };
  if (part > left) return { why: "too-much" };
  const isLast = FRACTION.test(text) && left - part < Math.min(part, others.length + 1);
  return understood(isLast ? left : part, text);
}

/** Exactly, in whole numbers: a floating product would lose a fen. */
function partOf(text: string, due: Fen): Fen | null {
  const [, over, under] = FRACTION.exec(text) ?? [];
  if (over && under) {
    const [above, below] = [BigInt(over), BigInt(under)];
    return below === 0n || above > below ? null : Number((BigInt(due) * above) / below);
  }
  const [, percent] = PERCENT.exec(text) ?? [];
  if (!percent) return null;
  const hundredths = BigInt(Math.round(Number(percent) * 100));
  return Number((BigInt(due) * hundredths) / 10_000n);
}

function sumIn(text: string): Fen | null {
  const read = readAmount(text);
  return isUnderstood(read) ? read.value : null;
}
