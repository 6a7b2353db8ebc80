/** What may be tried: a password, a code from a telephone, a receipt's secret, a collection code; and from where. */
export type Tried = "account" | "second-factor" | "receipt" | "collection" | "network";

/** Policy: so many slips are anybody's. A network holds a whole office, or a family and its neighbours. */
const FREE_TRIES: Readonly<Record<Tried, number>> = {
  account: 5,
  "second-factor": 5,
  receipt: 5,
  collection: 5,
  network: 20,
};

/**
 * Policy: where only somebody who is half inside can try, and a code is short, the toll of each try is set by the one
 * before it: nobody waits for many at the same time. Elsewhere that would let a stranger hold up the owner.
 */
const ONE_BY_ONE: ReadonlySet<Tried> = new Set<Tried>(["second-factor", "collection"]);
export const isOneByOne = (tried: Tried): boolean => ONE_BY_ONE.has(tried);

export const freeTries = (tried: Tried): number => FREE_TRIES[tried];

/** Policy: a minute's wait stops a program and is bearable for a person. Nobody is ever locked out. */
const LONGEST_WAIT = 60;

/** Policy: failures are forgotten after so many minutes without another. */
export const FORGOTTEN_AFTER = 10;

/** Policy: more failures than this within one minute, of everybody together, are somebody's program. */
export const ALARM_AT = 60;

/** The seconds that the next try costs after so many failures: none, then 2, 4, 8 up to a minute. */
export function waitAfter(failures: number, tried: Tried): number {
  const beyond = failures - FREE_TRIES[tried] + 1;
  return beyond <= 0 ? 0 : Math.min(2 ** beyond, LONGEST_WAIT);
}
