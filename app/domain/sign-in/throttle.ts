/**
 * What may be tried, and where from. Strangers' tries at an account or a receipt are counted for that account or receipt,
 * for their network, and for everybody together. Whoever shows that they belong there has a queue of their own: a browser
 * that has signed in before, the owner of a receipt, whoever is signed in or half signed in.
 */
export type Tried =
  | "account"
  | "receipt"
  | "network"
  | "everybody"
  | "known-browser"
  | "own-receipt"
  | "own-password"
  | "second-factor"
  | "collection";

/** Policy: so many slips are anybody's. A network holds a whole office, or a family and its neighbours. */
const FREE_TRIES: Readonly<Record<Tried, number>> = {
  account: 5,
  receipt: 5,
  network: 20,
  everybody: 20,
  "known-browser": 5,
  "own-receipt": 5,
  "own-password": 5,
  "second-factor": 5,
  collection: 5,
};

export const freeTries = (tried: Tried): number => FREE_TRIES[tried];

/** Policy: a minute's wait stops a program and is bearable for a person; the owner of a receipt waits less. */
const LONGEST_WAIT = 60;
const OWNERS_LONGEST_WAIT = 8;
/** Policy: of a hundred thousand tries, a quarter of an hour's work for a program, not a hundred are looked at. */
const STRANGERS_WAIT = 90;

/** Policy: failures are forgotten after so many minutes without another, and so is a place nobody came back to. */
export const FORGOTTEN_AFTER = 10;

/** Policy: so many wrong codes in a row are no slips. Whoever has tried them knows a password that is not theirs. */
export const MOST_WRONG_CODES = 10;

/**
 * The seconds between one try and the next after so many failures: none, then 2, 4, 8 up to a minute; of everybody's
 * a minute and a half at once, because the places in their queue are given before it is known who of them fails.
 */
export function waitAfter(failures: number, tried: Tried): number {
  const beyond = failures - FREE_TRIES[tried] + 1;
  if (beyond <= 0) return 0;
  if (tried === "everybody") return STRANGERS_WAIT;
  return Math.min(2 ** beyond, tried === "own-receipt" ? OWNERS_LONGEST_WAIT : LONGEST_WAIT);
}
