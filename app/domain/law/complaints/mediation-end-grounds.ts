import type { Grounds } from "#app/domain/law/ground.ts";
import { order20, order121 } from "#app/domain/law/instruments.ts";
import type { Bilingual, Provision } from "#app/domain/law/provision.ts";

export const MEDIATION_END_CODES = [
  "withdrawn-or-settled",
  "absent-or-unwilling",
  "no-agreement",
  "costs-not-agreed",
  "term-ended",
  "not-acceptable-after-all",
  "party-gone",
  "other-law",
] as const;
export type MediationEndGround = (typeof MEDIATION_END_CODES)[number];

const SAYS: Bilingual = {
  zh: "有下列情形之一的，终止调解：",
  en: "Mediation ends in any of the following cases:",
};
const WITHDRAWN: Bilingual = {
  zh: "投诉人撤回投诉或者双方自行和解的；",
  en: "The complainant withdraws the complaint, or the parties settle by themselves.",
};
const NO_AGREEMENT: Bilingual = {
  zh: "经组织调解，投诉人或者被投诉人明确表示无法达成调解协议的；",
  en: "After mediation a party declares that no agreement can be reached.",
};
const OTHER_LAW: Bilingual = {
  zh: "法律、法规、规章规定的应当终止调解的其他情形。",
  en: "Another case in which laws, regulations or rules require mediation to end.",
};

export const MEDIATION_END_GROUNDS: Provision<Grounds<MediationEndGround>> = {
  id: "C-18",
  name: "mediation-end-grounds",
  versions: [
    {
      ...order20("第二十一条第一款", "art. 21(1)"),
      says: SAYS,
      value: [
        { code: "withdrawn-or-settled", number: 1, says: WITHDRAWN },
        {
          code: "costs-not-agreed",
          number: 2,
          says: {
            zh: "投诉人与被投诉人对委托承担检定、检验、检测、鉴定工作的技术机构或者费用承担无法协商一致的；",
            en: "The parties cannot agree on the testing body or on who bears its costs.",
          },
        },
        {
          code: "absent-or-unwilling",
          number: 3,
          says: {
            zh: "投诉人或者被投诉人无正当理由不参加调解，或者被投诉人明确拒绝调解的；",
            en: "A party stays away without good reason, or the respondent plainly refuses mediation.",
          },
        },
        { code: "no-agreement", number: 4, says: NO_AGREEMENT },
        {
          code: "term-ended",
          number: 5,
          says: {
            zh: "自投诉受理之日起四十五个工作日内投诉人和被投诉人未能达成调解协议的；",
            en: "No agreement was reached within forty-five working days of acceptance.",
          },
        },
        {
          code: "not-acceptable-after-all",
          number: 6,
          says: {
            zh: "市场监督管理部门受理投诉后，发现存在本办法第十五条规定情形的；",
            en: "After acceptance a ground of art. 15 is found.",
          },
        },
        { code: "other-law", number: 7, says: OTHER_LAW },
      ],
    },
    {
      ...order121("第二十三条第一款", "art. 23(1)"),
      says: SAYS,
      value: [
        { code: "withdrawn-or-settled", number: 1, says: WITHDRAWN },
        {
          code: "absent-or-unwilling",
          number: 2,
          says: {
            zh: "投诉人、被投诉人无正当理由不参加调解，或者明确拒绝调解的；",
            en: "A party stays away without good reason, or plainly refuses mediation.",
          },
        },
        { code: "no-agreement", number: 3, says: NO_AGREEMENT },
        {
          code: "costs-not-agreed",
          number: 4,
          says: {
            zh: "投诉人与被投诉人对鉴定、检测费用承担无法协商一致的；",
            en: "The parties cannot agree on who bears the costs of testing.",
          },
        },
        {
          code: "term-ended",
          number: 5,
          says: {
            zh: "自投诉受理之日起六十日内投诉人和被投诉人未能达成调解协议的；",
            en: "No agreement was reached within sixty days of acceptance.",
          },
        },
        {
          code: "not-acceptable-after-all",
          number: 6,
          says: {
            zh: "市场监督管理部门受理投诉后，发现存在本办法第十六条、第四十二条规定情形的；",
            en: "After acceptance a case of art. 16 or art. 42 is found.",
          },
        },
        {
          code: "party-gone",
          number: 7,
          says: {
            zh: "投诉人、被投诉人死亡或者主体资格灭失的；",
            en: "A party has died or ceased to exist.",
          },
        },
        { code: "other-law", number: 8, says: OTHER_LAW },
      ],
    },
  ],
};
