import { naturalDays, type Term, workingDays } from "#app/domain/calendar/term.ts";
import { consumerRegulations, order20, order121 } from "#app/domain/law/instruments.ts";
import type { Provision } from "#app/domain/law/provision.ts";

/** Counted from receipt; the complainant is told within the same term. */
export const DECIDE_ACCEPTANCE: Provision<Term> = {
  id: "C-01",
  name: "decide-acceptance",
  versions: [
    {
      ...order20("第十四条", "art. 14"),
      says: {
        zh: "自收到投诉之日起七个工作日内作出受理或者不予受理的决定，并告知投诉人。",
        en: "Within seven working days of receiving a complaint the authority decides whether to accept it and tells the complainant.",
      },
      value: workingDays(7),
    },
    {
      ...order121("第十五条第一款", "art. 15(1)"),
      says: {
        zh: "具有本办法规定的处理权限的市场监督管理部门，应当自收到投诉之日起七个工作日内作出受理或者不予受理的决定，并告知投诉人。",
        en: "The authority competent under these Measures decides within seven working days of receiving a complaint whether to accept it, and tells the complainant.",
      },
      value: workingDays(7),
    },
  ],
};

/** Counted from acceptance. The Regulations outrank Order 20, so sixty days apply before Order 121 does. */
export const END_MEDIATION: Provision<Term> = {
  id: "C-16",
  name: "end-mediation",
  versions: [
    {
      ...order20("第二十一条第一款第五项", "art. 21(1)(5)"),
      says: {
        zh: "有下列情形之一的，终止调解：……（五）自投诉受理之日起四十五个工作日内投诉人和被投诉人未能达成调解协议的；",
        en: "Mediation ends when complainant and respondent have reached no agreement within forty-five working days of acceptance.",
      },
      value: workingDays(45),
    },
    {
      ...consumerRegulations("第四十六条第三款", "art. 46(3)"),
      says: {
        zh: "有关行政部门应当依据职责及时调解，并在受理之日起60日内调解完毕；调解不成的应当终止调解。",
        en: "The authority mediates promptly and completes mediation within sixty days of acceptance; where it fails, mediation ends.",
      },
      value: naturalDays(60),
    },
    {
      ...order121("第二十三条第一款第五项", "art. 23(1)(5)"),
      says: {
        zh: "有下列情形之一的，终止调解：……（五）自投诉受理之日起六十日内投诉人和被投诉人未能达成调解协议的；",
        en: "Mediation ends when complainant and respondent have reached no agreement within sixty days of acceptance.",
      },
      value: naturalDays(60),
    },
  ],
};

/** Counted from the decision to end mediation; both parties are told. */
export const TELL_MEDIATION_ENDED: Provision<Term> = {
  id: "C-17",
  name: "tell-mediation-ended",
  versions: [
    {
      ...order20("第二十一条第二款", "art. 21(2)"),
      says: {
        zh: "自作出终止调解决定之日起七个工作日内告知投诉人和被投诉人。",
        en: "Complainant and respondent are told within seven working days of the decision to end mediation.",
      },
      value: workingDays(7),
    },
    {
      ...order121("第二十三条第二款", "art. 23(2)"),
      says: {
        zh: "市场监督管理部门终止调解的，应当自作出终止调解决定之日起七个工作日内告知投诉人和被投诉人。",
        en: "An authority that ends mediation tells complainant and respondent within seven working days of that decision.",
      },
      value: workingDays(7),
    },
  ],
};
