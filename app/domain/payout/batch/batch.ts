import type { Day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import { currentPayees, type PayeeVersion } from "#app/domain/reward/payee/payee.ts";

/** Policy: as many as two people still compare line by line with what the bank answers. */
export const MOST_IN_BATCH = 50;

/** One authorisation in a batch, at its place from 1 on. */
export type BatchItem = {
  readonly payout: string;
  readonly matterId: string;
  readonly place: number;
};

/** Transfers that go to the bank in one file. A batch that was withdrawn never went, or never was carried out. */
export type Batch = {
  readonly id: string;
  /** Drawn, not counted: whoever must not know of one cannot miss a number. */
  readonly code: string;
  readonly by: string;
  readonly on: Day;
  readonly withdrawn: { readonly by: string; readonly on: Day; readonly reason: string } | null;
};

/** One line of the file: one account that gets one sum, in fen. */
export type BatchLine = {
  readonly reference: string;
  readonly version: number;
  readonly sum: Fen;
};

type Paying = {
  readonly code: string;
  readonly place: number;
  readonly payees: readonly PayeeVersion[];
  /** Up to which payee they were named when the account was checked. */
  readonly checked: number;
  readonly sum: Fen;
};

/** The lines of one authorisation: of several who share, one for each, in the order of their shares. */
export function linesOf({ code, place, payees, checked, sum }: Paying): readonly BatchLine[] {
  const current = currentPayees(payees.filter(({ version }) => version <= checked));
  return current.map(({ version, sharer, share }) => ({
    reference: referenceOf(code, place, share === null ? null : sharer),
    version,
    sum: share ?? sum,
  }));
}

/** What the bank gives back with each line. It says neither who is paid nor what for. */
export function referenceOf(code: string, place: number, sharer: number | null): string {
  const line = `${code}-${String(place).padStart(3, "0")}`;
  return sharer === null ? line : `${line}-${sharer}`;
}
