import { type Day, day } from "#app/domain/calendar/day.ts";
import type { StaffRole } from "#app/domain/people/roles.ts";

/** Everybody in this story is invented, and so are the units, firms, numbers and addresses. */
export const PASSWORD = "yaoshao-demo";

const id = (number: number) => `01990000-0000-7000-8000-${String(number).padStart(12, "0")}`;

export const UNITS = {
  intake: { id: id(101), name: "受理科", nameEn: "Intake section", mail: "shouli@yunxi.example" },
  market: { id: id(102), name: "市场科", nameEn: "Market section", mail: "shichang@yunxi.example" },
  inspection: {
    id: id(103),
    name: "稽查科",
    nameEn: "Inspection section",
    mail: "jicha@yunxi.example",
  },
  legal: { id: id(104), name: "法制科", nameEn: "Legal section", mail: "fazhi@yunxi.example" },
  office: { id: id(105), name: "办公室", nameEn: "General office", mail: "bangong@yunxi.example" },
  archive: { id: id(106), name: "档案室", nameEn: "Archive", mail: "dangan@yunxi.example" },
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
  custodian: person(211, "baoguan1", "贺青", "custodian", "legal"),
  secondCustodian: person(212, "baoguan2", "温良", "custodian", "office"),
  thirdCustodian: person(217, "baoguan3", "董岩", "custodian", "archive"),
  auditor: person(213, "jijian", "严正", "auditor"),
  systemAdministrator: person(214, "guanli", "管宁", "system-administrator"),
  securityAdministrator: person(216, "anquan", "安固", "security-administrator"),
  gridWorker: person(215, "wangge", "周小禾", "grid-worker"),
} as const;
