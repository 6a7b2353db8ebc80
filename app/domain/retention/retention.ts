import { addDays, type Day } from "#app/domain/calendar/day.ts";
import { dueMonth } from "#app/domain/calendar/months.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { isOpen } from "#app/domain/reward/is-open.ts";

/**
 * No statute sets how long the files of complaints and reports are kept; the law asks for the shortest time that their
 * purpose needs (SHORTEST_RETENTION). Every number here is this office's policy. What was begun and not sent is
 * forgotten with its draft, a sign-in with its session; the log of looks and actions is never shortened.
 */
const MONTHS_KEPT = {
  /** Policy: as long as the parties may still go to court about the purchase. */
  complaint: 36,
  /** Policy: as long as the longest time bar of a penalty, and the tail of its review. */
  report: 72,
  /** Policy: as long as the voucher of the payment is kept. */
  rewarded: 120,
} as const;

export const HOLD_GROUNDS = ["appeal", "lawsuit", "supplement", "inspection"] as const;
/** Something outside the matter's own course for which its content must stay. It is open until somebody lifts it. */
export type Hold = {
  readonly matterId: string;
  readonly ground: (typeof HOLD_GROUNDS)[number];
  readonly liftedOn: Day | null;
};

/** What of a matter says how long it is kept. */
export type Closing = Pick<Matter, "id" | "kind" | "stage" | "reward"> & {
  readonly dates: Pick<Matter["dates"], "archived">;
};

type Kept = "until" | "matter-open" | "reward-open" | "on-hold";
export type Keeping = { readonly kept: Kept; readonly until: Day | null };

/** How long this matter needs what was written; without a day while anything about it is open. */
export function keeping(matter: Closing, holds: readonly Hold[]): Keeping {
  const { archived } = matter.dates;
  if (matter.stage !== "archived" || !archived) return { kept: "matter-open", until: null };
  if (isOpen(matter.reward)) return { kept: "reward-open", until: null };
  if (holds.some(({ matterId, liftedOn }) => matterId === matter.id && liftedOn === null))
    return { kept: "on-hold", until: null };
  const count = MONTHS_KEPT[recordOf(matter)];
  return { kept: "until", until: dueMonth(archived, { unit: "months", count }) };
}

/** Content belongs to all matters of a submission: it goes when the last of them has no more need of it. */
export function mayBeErased(
  matters: readonly Closing[],
  holds: readonly Hold[],
  today: Day,
): boolean {
  const from = erasableFrom(matters, holds);
  return from !== null && from <= today;
}

/** The day from which on a submission may be erased; null while nobody can name it. */
export function erasableFrom(matters: readonly Closing[], holds: readonly Hold[]): Day | null {
  const last = matters.map((matter) => keeping(matter, holds).until);
  return last.every((until) => until !== null) && last.length > 0
    ? addDays(
        last.reduce((one, other) => (one > other ? one : other)),
        1,
      )
    : null;
}

const recordOf = ({ kind, reward }: Closing): keyof typeof MONTHS_KEPT =>
  reward?.payment ? "rewarded" : kind;
