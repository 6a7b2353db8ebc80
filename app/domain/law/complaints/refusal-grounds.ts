import type { Grounds } from "#app/domain/law/ground.ts";
import { order20, order121 } from "#app/domain/law/instruments.ts";
import type { Bilingual, Provision } from "#app/domain/law/provision.ts";

export const REFUSAL_GROUND_CODES = [
  "not-our-remit",
  "handled-already",
  "not-a-consumer-dispute",
  "over-three-years",
  "materials-missing",
  "identity-not-proven",
  "other-law",
] as const;
export type RefusalGround = (typeof REFUSAL_GROUND_CODES)[number];

const NOT_OUR_REMIT: Bilingual = {
  zh: "投诉事项不属于市场监督管理部门职责，或者本行政机关不具有处理权限的；",
  en: "The matter is outside the duties of market regulators, or this authority is not competent.",
};
const NOT_A_CONSUMER_DISPUTE: Bilingual = {
  zh: "不是为生活消费需要购买、使用商品或者接受服务，或者不能证明与被投诉人之间存在消费者权益争议的；",
  en: "The goods or services were not bought or used for daily consumption, or a consumer dispute with the respondent cannot be shown.",
};
const OVER_THREE_YEARS: Bilingual = {
  zh: "除法律另有规定外，投诉人知道或者应当知道自己的权益受到被投诉人侵害之日起超过三年的；",
  en: "More than three years have passed since the complainant knew or should have known of the infringement, unless a law provides otherwise.",
};
const OTHER_LAW: Bilingual = {
  zh: "法律、法规、规章规定不予受理的其他情形。",
  en: "Another case in which laws, regulations or rules provide for refusal.",
};

/** When a complaint is not accepted. The refusal names its ground and the other routes of the consumer law. */
export const REFUSAL_GROUNDS: Provision<Grounds<RefusalGround>> = {
  id: "C-03",
  name: "refusal-grounds",
  versions: [
    {
      ...order20("第十五条", "art. 15"),
      says: {
        zh: "投诉有下列情形之一的，市场监督管理部门不予受理：",
        en: "A complaint is not accepted in any of the following cases:",
      },
      value: [
        { code: "not-our-remit", number: 1, says: NOT_OUR_REMIT },
        {
          code: "handled-already",
          number: 2,
          says: {
            zh: "法院、仲裁机构、市场监督管理部门或者其他行政机关、消费者协会或者依法成立的其他调解组织已经受理或者处理过同一消费者权益争议的；",
            en: "A court, an arbitration body, an administrative authority, a consumer association or another lawful mediation body has accepted or handled the same dispute.",
          },
        },
        { code: "not-a-consumer-dispute", number: 3, says: NOT_A_CONSUMER_DISPUTE },
        { code: "over-three-years", number: 4, says: OVER_THREE_YEARS },
        {
          code: "materials-missing",
          number: 5,
          says: {
            zh: "未提供本办法第九条第一款和第十条规定的材料的；",
            en: "The materials required by art. 9(1) and art. 10 were not provided.",
          },
        },
        { code: "other-law", number: 6, says: OTHER_LAW },
      ],
    },
    {
      ...order121("第十六条", "art. 16"),
      says: {
        zh: "投诉有下列情形之一的，市场监督管理部门不予受理：",
        en: "A complaint is not accepted in any of the following cases:",
      },
      value: [
        { code: "not-our-remit", number: 1, says: NOT_OUR_REMIT },
        {
          code: "handled-already",
          number: 2,
          says: {
            zh: "法院、仲裁机构、市场监督管理部门或者其他行政机关、消费者协会已经受理或者处理过同一消费者权益争议的；",
            en: "A court, an arbitration body, an administrative authority or a consumer association has accepted or handled the same dispute.",
          },
        },
        { code: "not-a-consumer-dispute", number: 3, says: NOT_A_CONSUMER_DISPUTE },
        { code: "over-three-years", number: 4, says: OVER_THREE_YEARS },
        {
          code: "materials-missing",
          number: 5,
          says: {
            zh: "未提供本办法第十条第一款、第十一条规定的材料，或者提供虚假材料的；",
            en: "The materials required by art. 10(1) and art. 11 were not provided, or false materials were.",
          },
        },
        {
          code: "identity-not-proven",
          number: 6,
          says: {
            zh: "冒用他人名义或者拒不配合市场监督管理部门核验真实身份信息的；",
            en: "Another person's name was used, or the complainant refuses to have the real identity verified.",
          },
        },
        { code: "other-law", number: 7, says: OTHER_LAW },
      ],
    },
  ],
};
