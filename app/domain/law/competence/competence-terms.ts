import { type Term, workingDays } from "#app/domain/calendar/term.ts";
import { order20, order121, penaltyProcedure } from "#app/domain/law/instruments.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import { single } from "#app/domain/law/single.ts";

const DISPUTE = {
  zh: "两个以上市场监督管理部门因处理权限发生争议的，应当自发生争议之日起七个工作日内协商解决，协商不成的，报请共同的上一级市场监督管理部门指定处理机关；也可以直接由共同的上一级市场监督管理部门指定处理机关。",
  en: "Authorities that dispute their competence settle it within seven working days of the dispute arising, failing which their common superior designates one; it may also do so at once.",
};

/** Who handles a report is settled in this time. */
export const SETTLE_COMPETENCE: Provision<Term> = {
  id: "R-08",
  name: "settle-competence",
  versions: [
    { ...order20("第三十条", "art. 30"), says: DISPUTE, value: workingDays(7) },
    { ...order121("第三十三条", "art. 33"), says: DISPUTE, value: workingDays(7) },
  ],
};

/** The same dispute about a case rather than a report. */
export const SETTLE_JURISDICTION = single(
  "P-07",
  "settle-jurisdiction",
  penaltyProcedure("第十三条", "art. 13"),
  {
    zh: "两个以上市场监督管理部门因管辖权发生争议的，应当自发生争议之日起七个工作日内协商解决，协商不成的，报请共同的上一级市场监督管理部门指定管辖；也可以直接由共同的上一级市场监督管理部门指定管辖。",
    en: "Authorities that dispute jurisdiction over a case settle it within seven working days of the dispute arising, failing which their common superior designates one.",
  },
  workingDays(7),
);

export const DESIGNATE_AUTHORITY = single(
  "P-09",
  "designate-authority",
  penaltyProcedure("第十六条", "art. 16"),
  {
    zh: "报请上一级市场监督管理部门管辖或者指定管辖的，上一级市场监督管理部门应当在收到报送材料之日起七个工作日内确定案件的管辖部门。",
    en: "A superior asked to take or designate jurisdiction does so within seven working days of receiving the file.",
  },
  workingDays(7),
);
