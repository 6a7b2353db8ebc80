import type { Grounds } from "#app/domain/law/ground.ts";
import { penaltyProcedure } from "#app/domain/law/instruments.ts";
import type { Provision } from "#app/domain/law/provision.ts";

export const CASE_CONDITION_CODES = [
  "evidence",
  "punishable",
  "jurisdiction",
  "within-time-bar",
] as const;
export type CaseCondition = (typeof CASE_CONDITION_CODES)[number];

/** All four must hold; then a case is opened. */
export const CASE_CONDITIONS: Provision<Grounds<CaseCondition>> = {
  id: "P-02",
  name: "case-conditions",
  versions: [
    {
      ...penaltyProcedure("第十九条第一款", "art. 19(1)"),
      says: {
        zh: "经核查，符合下列条件的，应当立案：",
        en: "A case is opened where verification shows that:",
      },
      value: [
        {
          code: "evidence",
          number: 1,
          says: {
            zh: "有证据初步证明存在违反市场监督管理法律、法规、规章的行为；",
            en: "Evidence shows at first sight a breach of market regulation law.",
          },
        },
        {
          code: "punishable",
          number: 2,
          says: {
            zh: "依据市场监督管理法律、法规、规章应当给予行政处罚；",
            en: "Market regulation law calls for an administrative penalty.",
          },
        },
        {
          code: "jurisdiction",
          number: 3,
          says: {
            zh: "属于本部门管辖；",
            en: "The matter is within this authority's jurisdiction.",
          },
        },
        {
          code: "within-time-bar",
          number: 4,
          says: {
            zh: "在给予行政处罚的法定期限内。",
            en: "The statutory time for imposing a penalty has not run out.",
          },
        },
      ],
    },
  ],
};

export const DECLINE_GROUND_CODES = [
  "minor-and-corrected",
  "first-minor-and-corrected",
  "no-fault",
  "other-lawful",
] as const;
export type DeclineGround = (typeof DECLINE_GROUND_CODES)[number];

/** A case may be left unopened although its conditions hold; an unmet condition is the other way to decline. */
export const DECLINE_GROUNDS: Provision<Grounds<DeclineGround>> = {
  id: "P-03",
  name: "decline-grounds",
  versions: [
    {
      ...penaltyProcedure("第二十条第一款", "art. 20(1)"),
      says: {
        zh: "经核查，有下列情形之一的，可以不予立案：",
        en: "A case may be left unopened where verification shows that:",
      },
      value: [
        {
          code: "minor-and-corrected",
          number: 1,
          says: {
            zh: "违法行为轻微并及时改正，没有造成危害后果；",
            en: "The breach was minor, was corrected in time and did no harm.",
          },
        },
        {
          code: "first-minor-and-corrected",
          number: 2,
          says: {
            zh: "初次违法且危害后果轻微并及时改正；",
            en: "It was a first breach with minor harm, corrected in time.",
          },
        },
        {
          code: "no-fault",
          number: 3,
          says: {
            zh: "当事人有证据足以证明没有主观过错，但法律、行政法规另有规定的除外；",
            en: "The party proves to be without fault, unless a law or administrative regulation provides otherwise.",
          },
        },
        {
          code: "other-lawful",
          number: 4,
          says: {
            zh: "依法可以不予立案的其他情形。",
            en: "Another case in which the law allows no case to be opened.",
          },
        },
      ],
    },
  ],
};
