import type { Reward } from "#app/domain/reward/reward.ts";
import type {
  LaterRewardEvent,
  MoneyBackEvent,
  ReviewEvent,
  RewardEvent,
} from "#app/domain/reward/reward-events.ts";

/** What an event does to the reward of a report. Nothing happens to a reward that was never assessed. */
export function applyToReward(
  reward: Reward | null,
  event: Exclude<RewardEvent, ReviewEvent>,
): Reward | null {
  if (event.type === "reward-assessed") return assessed(event);
  if (event.type === "assessment-returned") return null;
  return reward && { ...reward, ...changeBy(event, reward) };
}

function changeBy(
  event: LaterRewardEvent | MoneyBackEvent,
  { finance = null }: Reward,
): Partial<Reward> {
  const { by, on } = event;
  switch (event.type) {
    case "tie-declared":
    case "tie-revoked":
    case "vote-repeated":
      return {};
    case "vote-cast":
      return { scored: true };
    case "reward-decided":
      return { decidedOn: on, award: event.award };
    case "finance-asked":
      return { finance: askedIn(event) };
    case "finance-answered":
      return { finance: finance && { ...finance, answer: answerIn(event) } };
    case "reward-denied":
      return { denial: { on, by, reason: event.reason } };
    case "reward-notified":
      return { notifiedOn: on };
    case "reward-claimed":
      return { claim: { on, codeDigest: event.codeDigest } };
    case "reward-paid":
      return { payment: { on, by, voucher: event.voucher } };
    case "reward-lapsed":
      return { lapsedOn: on };
    case "reward-returned":
      return { payment: null };
    case "recovery-ordered":
    case "recovery-dropped":
    case "recovery-received":
      return {};
    case "revision-proposed":
    case "revision-returned":
    case "award-revised":
      return revisedBy(event);
  }
}

type RevisionEvent = LaterRewardEvent & {
  type: "revision-proposed" | "revision-returned" | "award-revised";
};

function revisedBy(event: RevisionEvent): Partial<Reward> {
  const { by, on } = event;
  if (event.type === "revision-returned") return { revision: null };
  const { award, note, financePaper } = event;
  if (event.type === "revision-proposed")
    return { revision: { by, on, award, note, financePaper } };
  return { award, restsOn: null, revision: null, revised: { on, by, from: event.from } };
}

const askedIn = ({ by, on, letter, uplift }: RewardEvent & { type: "finance-asked" }) => ({
  ...{ askedOn: on, askedBy: by, letter, answer: null },
  ...(uplift === undefined ? {} : { uplift }),
});

function answerIn({ type, as, entered, ...answer }: RewardEvent & { type: "finance-answered" }) {
  return answer;
}

function assessed({ type, by, on, ...assessment }: RewardEvent & { type: "reward-assessed" }) {
  return {
    assessedOn: on,
    assessedBy: by,
    assessment,
    scored: false,
    decidedOn: null,
    award: null,
    finance: null,
    denial: null,
    notifiedOn: null,
    claim: null,
    payment: null,
    lapsedOn: null,
  } satisfies Reward;
}
