import { workingDays } from "#app/domain/calendar/term.ts";
import { penaltyProcedure } from "#app/domain/law/instruments.ts";
import { publicationProvisions } from "#app/domain/law/procedure-instruments.ts";
import { single } from "#app/domain/law/single.ts";

/** Counted from the decision, where the party is registered in our province. */
export const PUBLISH_PENALTY = single(
  "PUB-01",
  "publish-penalty",
  publicationProvisions("第九条", "art. 9"),
  {
    zh: "作出行政处罚决定的市场监督管理部门和行政处罚当事人登记地（住所地）在同一省、自治区、直辖市的，作出行政处罚决定的市场监督管理部门应当自作出行政处罚决定之日起二十个工作日内将行政处罚信息通过国家企业信用信息公示系统进行公示。",
    en: "Where authority and party are in one province, the penalty is published within twenty working days of the decision.",
  },
  workingDays(20),
);

export const PUSH_PENALTY = single(
  "PUB-02",
  "push-penalty",
  publicationProvisions("第十条", "art. 10"),
  {
    zh: "作出行政处罚决定的市场监督管理部门和行政处罚当事人登记地（住所地）不在同一省、自治区、直辖市的，作出行政处罚决定的市场监督管理部门应当自作出行政处罚决定之日起十个工作日内通过本省、自治区、直辖市市场监督管理部门将行政处罚信息推送至当事人登记地（住所地）市场监督管理部门，由其协助在收到行政处罚信息之日起十个工作日内将行政处罚信息通过国家企业信用信息公示系统进行公示。",
    en: "Where they are in different provinces, the penalty is sent on within ten working days of the decision and published there within ten of receipt.",
  },
  workingDays(10),
);

export const WITHDRAW_PUBLICATION = single(
  "PUB-03",
  "withdraw-publication",
  publicationProvisions("第十一条", "art. 11"),
  {
    zh: "行政处罚决定被依法变更、撤销、确认违法或者确认无效的，市场监督管理部门应当在三个工作日内撤回行政处罚公示信息并说明理由。",
    en: "The publication of a decision changed, revoked or found unlawful is withdrawn within three working days, with reasons.",
  },
  workingDays(3),
);

export const WITHDRAW_DECISION = single(
  "P-20",
  "withdraw-decision",
  penaltyProcedure("第六十三条第二款", "art. 63(2)"),
  {
    zh: "公开的行政处罚决定被依法变更、撤销、确认违法或者确认无效的，市场监督管理部门应当在三个工作日内撤回行政处罚决定信息并公开说明理由。",
    en: "A published decision that is changed, revoked or found unlawful is withdrawn within three working days, with public reasons.",
  },
  workingDays(3),
);
