import type { Day } from "#app/domain/calendar/day.ts";
import type { Hour } from "#app/domain/calendar/hours.ts";
import type { WorkCalendar } from "#app/domain/calendar/work-calendar.ts";
import type { Barrier } from "#app/domain/exclusion/barrier.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import type { RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import type { Uncollected } from "#app/domain/reward/collect.ts";
import type { OfCase } from "#app/domain/reward/of-case.ts";

/** How an act came on record on a later day than it happened. */
export type Entry = {
  /** The day of record. */
  readonly on: Day;
  readonly because: string;
  /** The document by which the day is proved; null where no limit depends on it. */
  readonly proof: string | null;
};

/** Who acts, and on which day: every command takes it, so that the domain never reads a clock. */
export type Acting = {
  readonly by: string;
  readonly on: Day;
  /** It is only proposed: what would bar somebody from deciding does not bar them from asking. */
  readonly proposing?: boolean;
  /** Where it was entered only afterwards. */
  readonly entered?: Entry;
};

/** What a rule may ask of the moment in which somebody acts. */
export type Circumstances = Acting & {
  readonly hour: Hour;
  readonly calendar: WorkCalendar;
  /** Unread rules that the legal unit has signed for. */
  readonly signedOff?: ReadonlySet<string>;
  readonly barrier: Barrier | null;
  /** Whether anybody outside may know of what was done last: a letter has left, or the reporter has looked. */
  readonly told?: boolean;
  /** What other reports led to the same penalty; none where nobody asked. */
  readonly ofCase?: OfCase;
  /** Whether finance has authorised a payment of the reward that is neither made nor sent back. */
  readonly isAuthorised?: boolean;
  /** Why a claimed reward waits for its reporter, and since when; null where it does not. */
  readonly uncollected?: Uncollected | null;
  /** What came in of the sums of its case, or waits to be confirmed, in fen; nothing where nobody asked. */
  readonly collected?: Fen;
  /** By which scale the bureau rewards this report; the nation's where nobody asked. */
  readonly scale?: RewardScale;
};

/** Who acts, on a day that is counted with. */
export type Counted = Acting & Pick<Circumstances, "calendar" | "signedOff">;
