import type { Fen } from "#app/domain/law/fen.ts";
import type { Act, Noted } from "#app/domain/matter/event.ts";
import type { Uncollected } from "#app/domain/reward/collect.ts";
import type { FinanceAnswer } from "#app/domain/reward/finance.ts";
import type { RecoveryGround } from "#app/domain/reward/recovery-grounds.ts";
import type { Assessment, Award } from "#app/domain/reward/reward.ts";

/** What happens to the reward of a report. */
export type RewardEvent =
  | Act<"reward-assessed", Assessment>
  /** The second reader of a no has it assessed anew. */
  | Act<"assessment-returned", Noted>
  | ReviewEvent
  | MoneyBackEvent
  | LaterRewardEvent;

/** What was paid came back, or is asked back. */
export type MoneyBackEvent =
  | Act<"reward-returned", { slip: string }>
  | Act<"recovery-ordered", { sum: Fen; ground: RecoveryGround; reason: string }>
  | Act<"recovery-dropped", { sum: Fen; reason: string }>
  | Act<"recovery-received", { sum: Fen }>;

/** The reporter has a decision looked at again; what they write lies sealed among the messages. */
export type ReviewEvent =
  | Act<"reward-review-asked">
  | Act<"reward-review-answered", { upheld: boolean; reason: string }>;

/** What happens to a reward once it is assessed. */
export type LaterRewardEvent =
  | Act<"tie-declared">
  | Act<"tie-revoked">
  /** What was voted lies with the committee; in older ones it stood here. */
  | Act<"vote-cast">
  | Act<"vote-repeated">
  | Act<"reward-decided", { award: Award | null }>
  | Act<"finance-asked", { letter: string; uplift?: number }>
  | Act<
      "finance-answered",
      { says: FinanceAnswer; sum: Fen | null; document: string; uplift?: number }
    >
  | Act<"reward-denied", { reason: string }>
  | Act<"reward-notified">
  | Act<"reward-claimed", { codeDigest: string }>
  | Act<"reward-paid", { voucher: string }>
  /** Not claimed in time; or claimed, and why nobody collected it. */
  | Act<"reward-lapsed", { uncollected?: Uncollected }>
  /** The sums of its case changed after it was told: one proposes the award that follows from them, another decides. */
  | Act<"revision-proposed", Revised>
  | Act<"revision-returned", { reason: string }>
  | Act<"award-revised", Revised & { from: Fen }>;

type Revised = { award: Award; note: string; financePaper: string };
