import type { Day } from "#app/domain/calendar/day.ts";
import type { CaseSums } from "#app/domain/cases/case.ts";
import type { Grade } from "#app/domain/law/rewards/reward-scale.ts";
import type { Consultation } from "#app/domain/reward/finance.ts";
import type { Share } from "#app/domain/reward/of-case.ts";

/** What the handler found on each ground, and what follows from all of them. */
export type Assessment = {
  /** Against whom and what about: by it a member of the committee knows a tie. */
  readonly respondent?: string;
  /** Whether the measures apply at all, as far as that was found; older ones do not say. */
  readonly scope?: readonly string[];
  readonly met: readonly string[];
  readonly excluded: readonly string[];
  /** What the announcement for insiders asks besides, as far as it was found to hold. */
  readonly insiderMet?: readonly string[];
  /** Why an answer says something else than the records. */
  readonly contraryReason?: string;
  /** How it stands to reports of the same case that came before; older ones do not say. */
  readonly share?: Share;
  /** What a later report added, in a few words; of the others nothing. */
  readonly addition?: string;
  /** By how many per cent the value of the goods and the effect on society raise or lower it; older ones say nothing. */
  readonly adjustment?: number;
  readonly adjustmentReason?: string;
  /** What other authorities reward in the same case, in fen, and by which document. */
  readonly elsewhere?: number;
  readonly elsewherePaper?: string;
  readonly eligible: boolean;
  /** Null where there is none: no grade is proposed for no reward. */
  readonly proposed: Grade | null;
  readonly note: string;
};

/** The decided reward; money in fen. */
export type Award = {
  readonly grade: Grade;
  readonly base: number;
  readonly amount: number;
  readonly financeConsulted: boolean;
  /** What other reports of the case had been awarded by then; of one without others it is left out. */
  readonly besides?: number;
};

/** What a decision took from the respondent, in fen, as an award rests on it. */
export type Taken = Pick<CaseSums, "fines" | "confiscations">;

/** A fresh award on the sums that the case has now: proposed by one, who waits for another. */
export type Revision = {
  readonly by: string;
  readonly on: Day;
  readonly award: Award;
  readonly note: string;
  /** By which document the finance authority agreed; empty where it need not. */
  readonly financePaper: string;
};

type Claim = { readonly on: Day; readonly codeDigest: string };
type Payment = { readonly on: Day; readonly by: string; readonly voucher: string };

/** That there is no reward, as its reporter was told it. */
type Denial = { readonly on: Day; readonly by: string; readonly reason: string };

/** Where the reward of one report stands. */
export type Reward = {
  readonly assessedOn: Day;
  /** Whoever proposes a reward neither decides on it nor pays it out. */
  readonly assessedBy: string;
  readonly assessment: Assessment;
  /** A member of the committee has scored: what the scores rest on stands from then on. */
  readonly scored: boolean;
  readonly decidedOn: Day | null;
  readonly award: Award | null;
  /** Older ones have none: one note stood for it. */
  readonly finance?: Consultation | null;
  /** Older ones have none: nobody was told. */
  readonly denial?: Denial | null;
  readonly notifiedOn: Day | null;
  readonly claim: Claim | null;
  readonly payment: Payment | null;
  readonly lapsedOn: Day | null;
  /** What was scored or decided on sums that the case no longer has, before anybody was told: it is heard anew. */
  readonly heardOn?: Taken & { readonly award: Award | null };
  /** The sums on which a told award rests, where its case has others now. */
  readonly restsOn?: Taken | null;
  readonly revision?: Revision | null;
  /** The award was decided anew after it was told: from which sum, in fen. */
  readonly revised?: { readonly on: Day; readonly by: string; readonly from: number };
};
