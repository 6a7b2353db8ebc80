import { type Day, day } from "#app/domain/calendar/day.ts";
import type { StaffRole } from "#app/domain/staff/roles.ts";

/** Everybody in this story is invented, and so are the units, firms, numbers and addresses. */
export const PASSWORD = "yaoshao-demo";

const id = (number: number) => `01990000-0000-7000-8000-${String(number).padStart(12, "0")}`;

const LEADERSHIP = id(100);

const section = (number: number, name: string, nameEn: string, box: string) => ({
  id: id(number),
  name,
  nameEn,
  mail: `${box}@yunxi.example`,
  upperUnitId: LEADERSHIP,
});

export const UNITS = {
  leadership: {
    id: LEADERSHIP,
    name: "局领导办公室",
    nameEn: "Office of the leadership",
    mail: "julingdao@yunxi.example",
    upperUnitId: null,
  },
  intake: section(101, "受理科", "Intake section", "shouli"),
  market: section(102, "市场科", "Market section", "shichang"),
  inspection: section(103, "稽查科", "Inspection section", "jicha"),
  legal: section(104, "法制科", "Legal section", "fazhi"),
  office: section(105, "办公室", "General office", "bangong"),
  archive: section(106, "档案室", "Archive", "dangan"),
} as const;

type Person = {
  readonly id: string;
  readonly signInName: string;
  readonly displayName: string;
  readonly role: StaffRole;
  readonly unitId: string | null;
  readonly roleSince: Day;
};

const person = (
  number: number,
  signInName: string,
  displayName: string,
  role: StaffRole,
  unit: keyof typeof UNITS | null = null,
): Person => ({
  id: id(number),
  signInName,
  displayName,
  role,
  unitId: unit && UNITS[unit].id,
  roleSince: day("2020-01-01"),
});

export const PEOPLE = {
  intake: person(201, "shouli", "陈晓岚", "intake", "intake"),
  handler: person(202, "chengban", "罗毅", "handler", "inspection"),
  head: person(203, "fuze", "何建平", "head", "inspection"),
  marketHandler: person(204, "shichang", "方雨", "handler", "market"),
  marketHead: person(205, "shifuze", "沈立", "head", "market"),
  firstMember: person(206, "pingshen1", "宋文", "committee"),
  secondMember: person(207, "pingshen2", "姚静", "committee"),
  thirdMember: person(208, "pingshen3", "邱海", "committee"),
  fourthMember: person(209, "pingshen4", "白雪", "committee"),
  finance: person(210, "caiwu", "唐敏", "finance"),
  secondOfFinance: person(224, "caiwu2", "江月", "finance"),
  thirdOfFinance: person(225, "caiwu3", "龚平", "finance"),
  custodian: person(211, "baoguan1", "贺青", "custodian", "legal"),
  secondCustodian: person(212, "baoguan2", "温良", "custodian", "office"),
  thirdCustodian: person(217, "baoguan3", "董岩", "custodian", "archive"),
  auditor: person(213, "jijian", "严正", "auditor"),
  systemAdministrator: person(214, "guanli", "管宁", "system-administrator"),
  securityAdministrator: person(216, "anquan", "安固", "security-administrator"),
  gridWorker: person(215, "wangge", "周小禾", "grid-worker"),
  leader: person(219, "lingdao", "高远", "head", "leadership"),
  chief: person(221, "juzhang", "顾正清", "head", "leadership"),
  secondLeader: person(222, "lingdao2", "秦岚", "head", "leadership"),
  thirdLeader: person(223, "lingdao3", "陆承", "head", "leadership"),
  supervisor: person(220, "duban", "程明理", "handler", "leadership"),
} as const;
