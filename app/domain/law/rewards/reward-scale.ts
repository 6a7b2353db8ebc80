import { type Fen, yuan } from "#app/domain/law/fen.ts";
import { rewardMeasures } from "#app/domain/law/instruments.ts";
import type { Provision } from "#app/domain/law/provision.ts";

export const GRADES = ["first", "second", "third"] as const;
export type Grade = (typeof GRADES)[number];

/** The table by which one bureau rewards on one day. */
export type RewardScale = {
  readonly rates: Readonly<Record<Grade, number>>;
  readonly floors: Readonly<Record<Grade, Fen>>;
  readonly cap: Fen;
  /** The cap of a case that an insider reported, where a province has a higher one; null where there is but one. */
  readonly insiderCap: Fen | null;
  /** From which sum of fines and confiscations on there is a reward at all; zero where any will do, and none. */
  readonly leastFines: Fen;
  readonly financeThreshold: Fen;
  /** From when a fine counts as large; null where the province has not said. */
  readonly largeAmountPerson: Fen | null;
  readonly largeAmountOrganisation: Fen | null;
  readonly insiderRule: InsiderRule;
  /** By how many per cent the value of the goods and the effect on society lower or raise a reward at most. */
  readonly adjustment: Bounds;
};

export type Bounds = { readonly down: number; readonly up: number };

/**
 * Office policy, not law: art. 12 has the value of the goods and the effect on society weighed, and names no number. With a
 * fifth no grade overtakes the next: 4 per cent stay above 3.6, 2.4 above 1.2.
 */
export const ADJUSTMENT: Bounds = { down: 20, up: 20 };

export const INSIDER_RULES = ["raised-with-finance-consent", "not-raised"] as const;
export type InsiderRule = (typeof INSIDER_RULES)[number];

/** Per cent of fines and confiscations. A base for the decision, not an entitlement. */
export const REWARD_RATE: Provision<Readonly<Record<Grade, number>>> = {
  id: "W-08.rate",
  name: "reward-rate",
  versions: [
    {
      ...rewardMeasures("第十二条", "art. 12"),
      says: {
        zh: "对于有罚没款的案件，市场监督管理部门按照下列标准计算奖励金额，并综合考虑涉案货值、社会影响程度等因素，确定最终奖励金额：（一）属于一级举报奖励的，按罚没款的5%给予奖励……（二）……3%……（三）……1%……",
        en: "Where a case brought fines or confiscations, grades one, two and three are rewarded with 5, 3 and 1 per cent of them; the final amount also weighs the value of the goods and the effect on society.",
      },
      value: { first: 5, second: 3, third: 1 },
    },
  ],
};

/** Also the whole reward where a case brought no fine. */
export const REWARD_FLOOR: Provision<Readonly<Record<Grade, Fen>>> = {
  id: "W-08.floor",
  name: "reward-floor",
  versions: [
    {
      ...rewardMeasures("第十二条", "art. 12"),
      says: {
        zh: "（一）……按此计算不足5000元的，给予5000元奖励；（二）……不足3000元的，给予3000元奖励；（三）……不足1000元的，给予1000元奖励。无罚没款的案件，一级举报奖励至三级举报奖励的奖励金额应当分别不低于5000元、3000元、1000元。",
        en: "Where the percentage yields less than 5,000, 3,000 or 1,000 yuan, that sum is paid. Without fines the reward is no less than 5,000, 3,000 or 1,000 yuan by grade.",
      },
      value: { first: yuan(5_000), second: yuan(3_000), third: yuan(1_000) },
    },
  ],
};

/** For one case, whatever the number of reporters and whoever they are. */
export const REWARD_CAP: Provision<Fen> = {
  id: "W-11.cap",
  name: "reward-cap",
  versions: [
    {
      ...rewardMeasures("奖励标准", "reward standards"),
      says: {
        zh: "每起案件的举报奖励金额上限为100万元。",
        en: "The rewards for one case amount to no more than one million yuan.",
      },
      value: yuan(1_000_000),
    },
  ],
};

/** From this amount on, itself included, the finance authority of the same level decides with us. */
export const FINANCE_CONSULTATION: Provision<Fen> = {
  id: "W-11.finance",
  name: "finance-consultation",
  versions: [
    {
      ...rewardMeasures("奖励标准", "reward standards"),
      says: {
        zh: "单笔奖励金额达到50万元以上（含50万元）的，由发放举报奖励资金的市场监督管理部门同本级政府财政部门确定。",
        en: "A single reward of 500,000 yuan or more is settled by the paying authority together with the finance authority of the same level.",
      },
      value: yuan(500_000),
    },
  ],
};

/** How an insider's reward may exceed the table: the law names a consent, no percentage. */
export const INSIDER_UPLIFT: Provision<InsiderRule> = {
  id: "W-10",
  name: "insider-uplift",
  versions: [
    {
      ...rewardMeasures("第十二条", "art. 12"),
      says: {
        zh: "违法主体内部人员举报的，在征得本级政府财政部门同意的情况下，适当提高前款规定的奖励标准。",
        en: "For a report from inside the offending body the standard is suitably raised with the consent of the finance authority of the same level.",
      },
      value: "raised-with-finance-consent",
    },
  ],
};
