import { type Term, workingDays } from "#app/domain/calendar/term.ts";
import { order20, order121 } from "#app/domain/law/instruments.ts";
import type { Provision } from "#app/domain/law/provision.ts";

/** A sign of a breach that comes up while a complaint is mediated, counted from the day it was found. */
export const VERIFY_CLUE: Provision<Term> = {
  id: "C-21",
  name: "verify-clue",
  versions: [
    {
      ...order20("第二十三条第一款", "art. 23(1)"),
      says: {
        zh: "市场监督管理部门在调解中发现涉嫌违反市场监督管理法律、法规、规章线索的，应当自发现之日起十五个工作日内予以核查，并按照市场监督管理行政处罚有关规定予以处理。",
        en: "A lead on a breach found during mediation is verified within fifteen working days of being found.",
      },
      value: workingDays(15),
    },
    {
      ...order121("第二十七条第一款", "art. 27(1)"),
      says: {
        zh: "市场监督管理部门在调解中发现涉嫌违反市场监督管理法律、法规、规章线索的，应当自发现之日起十五个工作日内予以核查，并按照《市场监督管理行政处罚程序规定》予以处理。",
        en: "A lead on a breach found during mediation is verified within fifteen working days of being found, and handled under the penalty procedure.",
      },
      value: workingDays(15),
    },
  ],
};

/** Since Order 121 only with the approval of the responsible person of the authority. */
export const EXTEND_CLUE: Provision<Term> = {
  id: "C-21.extension",
  name: "extend-clue",
  versions: [
    {
      ...order20("第二十三条第一款", "art. 23(1)"),
      says: {
        zh: "特殊情况下，核查时限可以延长十五个工作日。",
        en: "In special circumstances the term may be extended by fifteen working days.",
      },
      value: workingDays(15),
    },
    {
      ...order121("第二十七条第一款", "art. 27(1)"),
      says: {
        zh: "特殊情况下，经市场监督管理部门负责人批准，核查时限可以延长十五个工作日。",
        en: "In special circumstances, and with the approval of the responsible person of the authority, the term may be extended by fifteen working days.",
      },
      value: workingDays(15),
    },
  ],
};
