import {
  consumerRegulations,
  order20,
  order121,
  penaltyProcedure,
} from "#app/domain/law/instruments.ts";
import type { Provision } from "#app/domain/law/provision.ts";

/** What a statute leaves out of a term. Nothing else stops a clock: not a request for proof, not a recusal. */
export const PAUSE_CODES = [
  "metrological-verification",
  "inspection",
  "testing",
  "quarantine",
  "appraisal",
  "identification-by-owner",
  "suspension",
  "hearing",
  "public-notice",
  "refund-order",
] as const;
export type PauseCode = (typeof PAUSE_CODES)[number];

/** Where something is given away to somebody who answers for it: whose time is left out has to be known by name. */
export const AWAY_GROUNDS: readonly PauseCode[] = [
  "metrological-verification",
  "inspection",
  "testing",
  "quarantine",
  "appraisal",
  "identification-by-owner",
];

export const PAUSE_MEDIATION: Provision<readonly PauseCode[]> = {
  id: "C-15",
  name: "pause-mediation",
  versions: [
    {
      ...order20("第二十条第三款", "art. 20(3)"),
      says: {
        zh: "检定、检验、检测、鉴定所需时间不计算在调解期限内。",
        en: "Time needed for verification of instruments, inspection, testing and appraisal is not part of the mediation term.",
      },
      value: ["metrological-verification", "inspection", "testing", "appraisal"],
    },
    {
      ...consumerRegulations("第四十六条第三款", "art. 46(3)"),
      says: {
        zh: "调解过程中需要鉴定、检测的，鉴定、检测时间不计算在60日内。",
        en: "Time for appraisal and testing is not part of the sixty days.",
      },
      value: ["testing", "appraisal"],
    },
    {
      ...order121("第二十二条第三款", "art. 22(3)"),
      says: {
        zh: "鉴定、检测所需时间不计算在调解期限内。",
        en: "Time needed for appraisal and testing is not part of the mediation term.",
      },
      value: ["testing", "appraisal"],
    },
  ],
};

export const PAUSE_VERIFICATION: Provision<readonly PauseCode[]> = {
  id: "R-01.pause",
  name: "pause-verification",
  versions: [
    {
      ...penaltyProcedure("第十八条第二款", "art. 18(2)"),
      says: {
        zh: "检测、检验、检疫、鉴定以及权利人辨认或者鉴别等所需时间，不计入前款规定期限。",
        en: "Time needed for testing, inspection, quarantine, appraisal and identification by the right holder is not part of the term.",
      },
      value: ["testing", "inspection", "quarantine", "appraisal", "identification-by-owner"],
    },
  ],
};

export const PAUSE_PENALTY_CASE: Provision<readonly PauseCode[]> = {
  id: "P-04.pause",
  name: "pause-penalty-case",
  versions: [
    {
      ...penaltyProcedure("第六十四条第二款", "art. 64(2)"),
      says: {
        zh: "案件处理过程中，中止、听证、公告和检测、检验、检疫、鉴定、权利人辨认或者鉴别、责令退还多收价款等时间不计入前款所指的案件办理期限。",
        en: "Time of suspension, hearing, public notice, testing, inspection, quarantine, appraisal, identification by the right holder and ordered refunds is not part of the term of the case.",
      },
      value: [
        "suspension",
        "hearing",
        "public-notice",
        "testing",
        "inspection",
        "quarantine",
        "appraisal",
        "identification-by-owner",
        "refund-order",
      ],
    },
  ],
};
