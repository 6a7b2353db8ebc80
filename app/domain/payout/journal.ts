import type { Day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";

/** What moves money of rewards from one account to another. The database enters it, and nobody else can. */
export const ENTRY_KINDS = [
  "commitment",
  "lapse",
  "authorisation",
  "sent-back",
  "payment",
  "opening",
  "set-aside",
  "reversal",
  "recovery",
  "recovery-dropped",
  "recovered",
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Where the money of a reward stands: not promised, told to its reporter, released by finance, gone, asked back, back again. */
export const ACCOUNTS = ["free", "committed", "authorised", "paid", "owed", "recovered"] as const;
export type Account = (typeof ACCOUNTS)[number];

/**
 * From which account to which, kind by kind. An opening entry is of what was paid before there was a journal; what a review sets
 * aside is promised no more; a reversal is the bank's.
 */
export const MOVES: Readonly<Record<EntryKind, readonly [Account, Account]>> = {
  commitment: ["free", "committed"],
  lapse: ["committed", "free"],
  authorisation: ["committed", "authorised"],
  "sent-back": ["authorised", "committed"],
  payment: ["authorised", "paid"],
  opening: ["committed", "paid"],
  "set-aside": ["committed", "free"],
  reversal: ["paid", "committed"],
  recovery: ["paid", "owed"],
  "recovery-dropped": ["owed", "paid"],
  recovered: ["owed", "recovered"],
};

/** How many entries of a kind there are, and what they come to, in fen. */
export type KindTotal = {
  readonly kind: EntryKind;
  readonly count: number;
  readonly sum: Fen;
};

/** What an account holds once these entries are made, in fen: what came in less what went out. All accounts together hold nothing. */
export const balanceOf = (account: Account, totals: readonly KindTotal[]): Fen =>
  totals.reduce((held, { kind, sum }) => {
    const [from, to] = MOVES[kind];
    return held + (to === account ? sum : 0) - (from === account ? sum : 0);
  }, 0);

/** A period by its first and last day, both in it. */
export type Period = { readonly from: Day; readonly until: Day };
