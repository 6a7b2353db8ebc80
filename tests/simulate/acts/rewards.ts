import { REWARD_CONDITION_CODES } from "#app/domain/law/rewards/reward-conditions.ts";
import { GRADES } from "#app/domain/law/rewards/reward-scale.ts";
import { recordFinanceAnswer } from "#app/domain/reward/answer-of-finance.ts";
import { askFinance } from "#app/domain/reward/ask-finance.ts";
import { assess } from "#app/domain/reward/assess.ts";
import { deny } from "#app/domain/reward/deny.ts";
import { financeStanding, isInsider } from "#app/domain/reward/finance.ts";
import { isRefused } from "#app/domain/reward/is-open.ts";
import { rewardLapse } from "#app/domain/reward/lapse.ts";
import { notify } from "#app/domain/reward/notify.ts";
import { SHARES } from "#app/domain/reward/of-case.ts";
import { returnAssessment } from "#app/domain/reward/return-assessment.ts";
import { answerReview } from "#app/domain/reward/review/answer-review.ts";
import { isUnderReview } from "#app/domain/reward/review/standing.ts";
import { byDesk, DESK } from "#tests/simulate/acts/by-desk.ts";
import { among, type Doing, type OfMatter } from "#tests/simulate/doing.ts";
import type { Standing } from "#tests/simulate/standing.ts";

const rewardOf = ({ matter }: Standing) => matter.reward;
const notAssessor = (standing: Standing, { id }: OfMatter["by"]) =>
  rewardOf(standing)?.assessedBy !== id;

/** Of several reports of a case the first that came is first, the others mostly add or repeat; now and then it is said wrongly. */
function shareFor({ standing, world, draw }: OfMatter) {
  const { penalty } = standing.matter;
  const isLater = world.standings.some(
    ({ place, matter }) =>
      place < standing.place && matter.penalty?.decisionNumber === penalty?.decisionNumber,
  );
  if (draw(6) === 0) return among(SHARES, draw);
  return isLater ? among(["shareAdds", "shareAdds", "shareRepeats"], draw) : "shareFirst";
}

function found(of: OfMatter) {
  const { draw, standing } = of;
  const share = shareFor(of);
  const adjustment = draw(5) === 0 ? among([-20, -7, 13, 20], draw) : null;
  return {
    met: REWARD_CONDITION_CODES.slice(draw(6) === 0 ? 1 : 0),
    excluded: [],
    insiderMet: standing.matter.insider && draw(2) === 0 ? ["insider" as const] : [],
    proposed: among(GRADES, draw),
    note: "核对",
    share,
    ...(share === "shareAdds" ? { addition: "进货单" } : {}),
    ...(adjustment === null ? {} : { adjustment, adjustmentReason: "货值" }),
    ...(draw(9) === 0
      ? { elsewhere: among([1_000_00, 60_000_000], draw), elsewherePaper: "函" }
      : {}),
  };
}

function answerOf({ draw, standing }: OfMatter) {
  const says = among(["financeAgrees", "financeAgrees", "financeRefuses", "financeOtherSum"], draw);
  const uplift = rewardOf(standing)?.finance?.uplift;
  return {
    says,
    sum:
      says === "financeOtherSum"
        ? among([100_000, 12_345_600, 55_000_000, 150_000_000], draw)
        : null,
    document: "财函1号",
    uplift: says === "financeAgrees" && uplift !== undefined ? draw(uplift + 1) : null,
  };
}

export const REWARDS: readonly Doing[] = [
  {
    kind: "assessment",
    action: "assessment",
    often: 3,
    of: DESK,
    single: true,
    fits: ({ matter }) =>
      matter.stage === "outcome-recorded" && matter.reward === null && !matter.penalty?.entry,
    press: (of) => {
      const said = found(of);
      return byDesk("assessment", of, `${said.share} ${said.proposed}`, (it, at) =>
        assess(it, said, at),
      );
    },
  },
  {
    kind: "assessment-return",
    action: "assessment-return",
    often: 0.6,
    of: DESK,
    single: true,
    fits: (standing) =>
      rewardOf(standing)?.assessment.eligible === false && !rewardOf(standing)?.denial,
    suits: notAssessor,
    press: (of) =>
      byDesk("assessment-return", of, "", (it, at) => returnAssessment(it, "再看一遍", at)),
  },
  {
    kind: "finance-consultation",
    action: "finance-consultation",
    often: 3,
    of: DESK,
    single: true,
    fits: ({ matter }) =>
      ["to-ask", "refused"].includes(financeStanding(matter)) ||
      (matter.reward?.award != null && !matter.reward.notifiedOn && isInsider(matter)),
    press: (of) => {
      const asks = isInsider(of.standing.matter) ? 1 + of.draw(60) : null;
      return byDesk("finance-consultation", of, asks === null ? "" : `${asks} %`, (it, at) =>
        askFinance(it, "商请1号", at, asks),
      );
    },
  },
  {
    kind: "finance-answer",
    action: "finance-answer",
    often: 3,
    of: DESK,
    single: true,
    fits: ({ matter }) => financeStanding(matter) === "asked",
    suits: (standing, { id }) => rewardOf(standing)?.finance?.askedBy !== id,
    press: (of) => {
      const said = answerOf(of);
      return byDesk(
        "finance-answer",
        of,
        `${said.says} ${said.sum ?? said.uplift ?? ""}`,
        (it, at) => recordFinanceAnswer(it, said, at),
      );
    },
  },
  {
    kind: "reward-notice",
    action: "reward-notice",
    often: 3,
    of: DESK,
    single: true,
    fits: ({ matter }) =>
      matter.reward?.award != null &&
      !matter.reward.notifiedOn &&
      ["agreed", "not-needed"].includes(financeStanding(matter)),
    press: (of) => byDesk("reward-notice", of, "", notify),
  },
  {
    kind: "reward-denial",
    action: "reward-denial",
    often: 1,
    of: DESK,
    single: true,
    fits: ({ matter: { reward } }) => reward !== null && isRefused(reward) && !reward.denial,
    suits: notAssessor,
    press: (of) => byDesk("reward-denial", of, "", (it, at) => deny(it, "事先已掌握", at)),
  },
  {
    kind: "reward-lapse",
    action: "reward-lapse",
    often: 0.7,
    of: DESK,
    single: true,
    fits: ({ matter: { reward } }) => !!reward?.notifiedOn && !reward.claim && !reward.lapsedOn,
    press: (of) => byDesk("reward-lapse", of, "", (it, at) => rewardLapse.decide(it, {}, at)),
  },
  {
    kind: "review-answer",
    action: "review-answer",
    often: 2,
    of: DESK,
    single: true,
    fits: ({ matter }) => isUnderReview(matter),
    suits: notAssessor,
    press: (of) => {
      const reviewAnswer = among(["reviewUpheld", "reviewReopened"], of.draw);
      return byDesk("review-answer", of, reviewAnswer, (it, at) =>
        answerReview(it, { reviewAnswer, reviewReason: "复核" }, at),
      );
    },
  },
];
