import { type Term, workingDays } from "#app/domain/calendar/term.ts";
import { order20, penaltyProcedure } from "#app/domain/law/instruments.ts";
import type { Provision } from "#app/domain/law/provision.ts";

/** Counted from the day the lead was found or the material received. Order 121 art. 35(1) sends reports here. */
export const VERIFY_REPORT: Provision<Term> = {
  id: "R-01",
  name: "verify-report",
  versions: [
    {
      ...penaltyProcedure("第十八条第一款", "art. 18(1)"),
      says: {
        zh: "市场监督管理部门对依据监督检查职权或者通过投诉、举报、其他部门移送、上级交办等途径发现的违法行为线索，应当自发现线索或者收到材料之日起十五个工作日内予以核查，由市场监督管理部门负责人决定是否立案。",
        en: "A lead found by inspection, complaint, report, referral or instruction is verified within fifteen working days of finding the lead or receiving the material, and the responsible person of the authority decides whether to open a case.",
      },
      value: workingDays(15),
    },
  ],
};

/** In special circumstances, approved by the responsible person of the authority. */
export const EXTEND_VERIFICATION: Provision<Term> = {
  id: "R-01.extension",
  name: "extend-verification",
  versions: [
    {
      ...penaltyProcedure("第十八条第一款", "art. 18(1)"),
      says: {
        zh: "特殊情况下，经市场监督管理部门负责人批准，可以延长十五个工作日。",
        en: "In special circumstances, and with the approval of the responsible person of the authority, the term may be extended by fifteen working days.",
      },
      value: workingDays(15),
    },
  ],
};

/** Gone since Order 121: kept for named reports received before it. */
export const TELL_CASE_DECISION: Provision<Term> = {
  id: "R-01.notice",
  name: "tell-case-decision",
  versions: [
    {
      ...order20("第三十一条第二款", "art. 31(2)"),
      says: {
        zh: "举报人实名举报的，有处理权限的市场监督管理部门还应当自作出是否立案决定之日起五个工作日内告知举报人。",
        en: "Where the report was made under the reporter's real name, the authority tells the reporter within five working days of deciding whether to open a case.",
      },
      value: workingDays(5),
    },
  ],
};
