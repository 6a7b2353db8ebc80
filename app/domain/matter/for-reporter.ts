import type { Day } from "#app/domain/calendar/day.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { mediationTold, type ToldMediation } from "#app/domain/matter/mediation/for-complainant.ts";
import { type StepReached, stepsOf } from "#app/domain/matter/progress.ts";
import { type Failing, failing } from "#app/domain/reward/failing.ts";
import { sumDue } from "#app/domain/reward/finance.ts";
import { isLongerAsked } from "#app/domain/reward/payee/extend-claim.ts";

/** A reward as its reporter is told of it, in fen. */
export type ToldReward = {
  /** Null where there is none. */
  readonly amount: number | null;
  /** Why there is none, as the letter says; and everything that was found to stand against it. */
  readonly denied: string | null;
  /** More time was asked for and not answered yet: since when. */
  readonly longerAskedOn: Day | null;
  readonly mayAskLonger: boolean;
  readonly failing: readonly Failing[];
  readonly claimedOn: Day | null;
  readonly paidOn: Day | null;
  /** The bank gave the money back, and it was not paid again. */
  readonly returnedOn: Day | null;
  readonly lapsedOn: Day | null;
};

/** A matter as its reporter's page may carry it. */
export type ToldMatter = {
  readonly id: string;
  readonly number: string;
  readonly kind: Kind;
  readonly isArchived: boolean;
  readonly steps: readonly StepReached[];
  readonly mediation: ToldMediation | null;
  readonly reward: ToldReward | null;
};

/** How far it has come and what was decided for them; not who works on it, what was found, or how anybody voted. */
export const forReporter = (matter: Matter): ToldMatter => ({
  id: matter.id,
  number: matter.number,
  kind: matter.kind,
  isArchived: matter.stage === "archived",
  steps: stepsOf(matter),
  mediation: mediationTold(matter),
  reward: rewardTold(matter),
});

const returnedTo = ({ reward, dates }: Matter): Day | null =>
  reward?.payment ? null : (dates["reward-returned"] ?? null);

/** Nothing before the notice: the office tells it, not a page. */
function rewardTold(matter: Matter): ToldReward | null {
  const { reward, dates, receivedOn } = matter;
  if (!reward?.notifiedOn && !reward?.denial) return null;
  const { denial, claim, payment, lapsedOn } = reward;
  return {
    amount: denial ? null : sumDue(reward),
    denied: denial?.reason ?? null,
    longerAskedOn: isLongerAsked(matter) ? (dates["claim-extension-asked"] ?? null) : null,
    mayAskLonger: !denial && !claim && !lapsedOn && !dates["claim-extension-asked"],
    failing: denial ? failing(reward.assessment, receivedOn) : [],
    claimedOn: claim?.on ?? null,
    paidOn: payment?.on ?? null,
    returnedOn: returnedTo(matter),
    lapsedOn,
  };
}
