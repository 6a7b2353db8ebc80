import type { Grounds } from "#app/domain/law/ground.ts";
import { order121 } from "#app/domain/law/instruments.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import { single } from "#app/domain/law/single.ts";

export const REFUSAL_FACTOR_CODES = [
  "unusual-quantity",
  "mass-complaints",
  "no-real-consumption",
  "shared-contact",
  "other",
] as const;
export type RefusalFactor = (typeof REFUSAL_FACTOR_CODES)[number];

/** May be weighed by a person for ground 3 of art. 16. No number is given, and none may be invented. */
export const REFUSAL_FACTORS: Provision<Grounds<RefusalFactor>> = single(
  "C-04",
  "refusal-factors",
  order121("第十七条第一款", "art. 17(1)"),
  {
    zh: "市场监督管理部门判断投诉是否属于本办法第十六条第三项规定的情形，可以考虑以下因素：",
    en: "In judging whether art. 16(3) applies the authority may consider:",
  },
  [
    {
      code: "unusual-quantity",
      number: 1,
      says: {
        zh: "购买商品的数量、次数、频率等与商品保质期或者消费者的通常消费习惯明显不符的；",
        en: "Quantity, number or frequency of purchases plainly do not fit the shelf life or a consumer's usual habits.",
      },
    },
    {
      code: "mass-complaints",
      number: 2,
      says: {
        zh: "同一投诉人对同一经营者、同一类商品或者服务、同一类问题短期内大量投诉，或者不同投诉人恶意串通，对同一经营者、同一类商品或者服务、同一类问题短期内集中投诉的；",
        en: "Many complaints by one person, or by several in collusion, in a short time against one business about the same kind of goods and problem.",
      },
    },
    {
      code: "no-real-consumption",
      number: 3,
      says: {
        zh: "不能证明存在已实际购买商品或者接受服务、自身合法权益已实际受到侵害等真实消费关系或者消费者权益争议的；",
        en: "No actual purchase, infringement or other real consumer relation or dispute can be shown.",
      },
    },
    {
      code: "shared-contact",
      number: 4,
      says: {
        zh: "多人使用同一手机号码、通讯地址等联系方式投诉的；",
        en: "Several people complain under the same telephone number or address.",
      },
    },
    {
      code: "other",
      number: 5,
      says: {
        zh: "其他根据实际需要可以考虑的因素。",
        en: "Other factors that practice requires.",
      },
    },
  ],
);
