/** The chains of the log, numbered from 0. As many as the database's function knows. */
const CHAINS = 64;

/** How long a chain is, and the hash it ends in. */
export type ChainHead = { readonly chain: number; readonly seq: number; readonly hash: string };

/** What the whole log was at one moment, signed and kept where the database cannot reach. */
export type Checkpoint = {
  readonly at: string;
  readonly bureau: string;
  /** Every chain there is in the first of a day; afterwards those that grew since the one before. */
  readonly chains: readonly ChainHead[];
  readonly root: string;
  readonly size: number;
  /** The digest of the line before, so that no line can be left out. */
  readonly previous: string | null;
};

/** The heads after a further checkpoint: what it does not name is as it was. */
export function headsAfter(
  before: readonly ChainHead[],
  named: readonly ChainHead[],
): readonly ChainHead[] {
  const later = new Map(named.map((head) => [head.chain, head]));
  const kept = before.filter(({ chain }) => !later.has(chain));
  return [...kept, ...named].toSorted((one, other) => one.chain - other.chain);
}

/** The chains that are longer than they were, or new. */
export const grown = (before: readonly ChainHead[], now: readonly ChainHead[]) =>
  now.filter(({ chain, seq }) => seq > (before.find((head) => head.chain === chain)?.seq ?? 0));

/** The chains that were cut, or whose past is no longer what was signed. `now` is what the log says at those places. */
export const broken = (signed: readonly ChainHead[], now: readonly ChainHead[]) =>
  signed.filter(
    ({ chain, seq, hash }) =>
      !now.some((head) => head.chain === chain && head.seq === seq && head.hash === hash),
  );

/**
 * The leaves of the tree, in words. The last one is the time: the root changes with every minute, whether anything
 * happened or not, and a stranger who watches it learns nothing of when somebody wrote.
 */
export function leavesOf(heads: readonly ChainHead[], at: string): readonly string[] {
  const chains = Array.from({ length: CHAINS }, (_, chain) => {
    const head = heads.find((one) => one.chain === chain);
    return head ? `${chain} ${head.seq} ${head.hash}` : `${chain} 0`;
  });
  return [...chains, at];
}
