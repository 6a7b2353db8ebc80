import { day } from "#app/domain/calendar/day.ts";
import { yuan } from "#app/domain/law/fen.ts";
import { citing } from "#app/domain/law/instrument.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import type { RewardScale } from "#app/domain/law/rewards/reward-scale.ts";

/** Provinces whose rules were read. None was found that changes the rates, the floors or the cap. */
export type Province = "zhejiang" | "liaoning";

const zhejiang = citing({
  title: { zh: "浙江省举报奖励实施细则", en: "Zhejiang implementing rules on rewards" },
  from: day("2021-12-01"),
  source: "http://www.bubsandbeans.com/paper/418866605.html",
  standing: "secondary",
});

const liaoning = citing({
  title: {
    zh: "辽宁省转发举报奖励暂行办法的通知",
    en: "Liaoning notice forwarding the reward measures",
  },
  from: day("2021-12-01"),
  source: "http://www.thedullerimage.com/news/detail/735/58329.html",
  standing: "secondary",
});

export const PROVINCIAL_SCALES: Readonly<Record<Province, Provision<Partial<RewardScale>>>> = {
  zhejiang: {
    id: "W-02.zhejiang",
    name: "large-amount-zhejiang",
    versions: [
      {
        ...zhejiang("较大数额罚没款", "large fines"),
        says: {
          zh: "较大数额罚没款，是指对自然人、法人或者其他组织罚没款合计十万元以上。",
          en: "Fines and confiscations are large from 100,000 yuan in all, for persons and organisations alike.",
        },
        value: { largeAmountPerson: yuan(100_000), largeAmountOrganisation: yuan(100_000) },
      },
    ],
  },
  liaoning: {
    id: "W-02.liaoning",
    name: "large-amount-liaoning",
    versions: [
      {
        ...liaoning("较大数额罚没款", "large fines"),
        says: {
          zh: "较大数额罚没款，是指对公民罚没款一万元以上、对法人或者其他组织罚没款十万元以上。",
          en: "Fines and confiscations are large from 10,000 yuan for persons and 100,000 yuan for organisations.",
        },
        value: { largeAmountPerson: yuan(10_000), largeAmountOrganisation: yuan(100_000) },
      },
    ],
  },
};
