import { decisionOf } from "#app/domain/committee/conclude.ts";
import { decided } from "#app/domain/decision.ts";
import { REWARD_CONDITION_CODES } from "#app/domain/law/rewards/reward-conditions.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import { awardOf } from "#app/domain/reward/amount-for.ts";
import { recordFinanceAnswer } from "#app/domain/reward/answer-of-finance.ts";
import { askFinance } from "#app/domain/reward/ask-finance.ts";
import { assess } from "#app/domain/reward/assess.ts";
import { claim } from "#app/domain/reward/claim.ts";
import { deny } from "#app/domain/reward/deny.ts";
import { rewardLapse } from "#app/domain/reward/lapse.ts";
import { notify } from "#app/domain/reward/notify.ts";
import { paidOut } from "#tests/support/acts/paid-out.ts";
import { counted, type Rule, type Step, step } from "#tests/world/ways/way.ts";

const CODE = "0".repeat(43);

const assessing =
  (met: readonly string[]): Rule =>
  (matter, act) =>
    assess(
      matter,
      {
        ...{ met, excluded: [], proposed: "second" },
        respondent: "轻盈生活馆，轻盈减肥胶囊",
        contraryReason: "与结案报告一致",
        note: "举报早于首次检查；提供的进货单与检验结论一致。",
      },
      act,
    );
const inFavour: Rule = (_matter, act) => decided({ type: "vote-cast", ...act });
const lastInFavour: Rule = (matter, act) =>
  decided(
    { type: "vote-cast", ...act },
    decisionOf("second", act, (grade) =>
      awardOf(matter, grade, scaleInForce(matter.receivedOn), 0),
    ),
  );
const asking: Rule = (matter, act) => askFinance(matter, "商请函第1号", act);
const answering: Rule = (matter, act) =>
  recordFinanceAnswer(matter, { says: "financeAgrees", sum: null, document: "财函第8号" }, act);
const denying: Rule = (matter, act) => deny(matter, "举报的事项事先已被掌握。", act);
const claimIt: Rule = (matter, { on }, lastDay) =>
  claim(matter, { codeDigest: CODE, lastDay: lastDay() ?? on, on });
const payOut: Rule = (matter, act) =>
  paidOut(matter, { codeDigest: CODE, voucher: "转账凭证" }, act);
const giveUp: Rule = (matter, act) => rewardLapse.decide(matter, {}, counted(act));

/** What becomes of a reward: from the day on which the handler looks at it, or the one on which it is told. */
export const rewardSteps = {
  notEligible: (from: number): readonly Step[] => [
    step(from, "handler", assessing([])),
    step(from + 3, "head", denying),
  ],
  decided: (from: number): readonly Step[] => [
    step(from, "handler", assessing(REWARD_CONDITION_CODES)),
    step(from + 4, "first", inFavour),
    step(from + 6, "second", inFavour),
    step(from + 9, "third", lastInFavour),
    step(from + 10, "handler", asking),
    step(from + 11, "head", answering),
    step(from + 13, "handler", notify),
  ],
  paid: (from: number): readonly Step[] => [
    step(from + 10, "reporter", claimIt),
    step(from + 20, "finance", payOut),
  ],
  lapsed: (from: number): readonly Step[] => [step(from + 55, "handler", giveUp)],
} as const;
