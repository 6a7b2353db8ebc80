import { naturalDays, workingDays } from "#app/domain/calendar/term.ts";
import { penaltyProcedure } from "#app/domain/law/instruments.ts";
import { years } from "#app/domain/law/limit.ts";
import { penaltyLaw } from "#app/domain/law/procedure-instruments.ts";
import { rule, single } from "#app/domain/law/single.ts";

/** After the first extension the length is for the heads together to fix; the law names none. */
export const EXTEND_CASE_TOGETHER = rule(
  "P-05",
  "extend-case-together",
  penaltyProcedure("第六十四条第一款", "art. 64(1)"),
  {
    zh: "案情特别复杂或者有其他特殊情况，经延期仍不能作出处理决定的，应当由市场监督管理部门负责人集体讨论决定是否继续延期，决定继续延期的，应当同时确定延长的合理期限。",
    en: "Where a case is still undecided after the extension, the responsible persons decide together on a further one and fix its reasonable length.",
  },
);

export const RECUSAL_STOPS_NOTHING = rule(
  "P-11",
  "recusal-stops-nothing",
  penaltyProcedure("第四条第三款", "art. 4(3)"),
  {
    zh: "回避决定作出之前，不停止案件调查。",
    en: "An investigation goes on until a recusal is decided.",
  },
);

export const KEEP_EVIDENCE = single(
  "P-12",
  "keep-evidence",
  penaltyProcedure("第三十五条", "art. 35"),
  {
    zh: "对于先行登记保存的证据，应当在七个工作日内采取以下措施……逾期未采取相关措施的，先行登记保存措施自动解除。",
    en: "Evidence registered and kept is dealt with within seven working days, or the measure ends by itself.",
  },
  workingDays(7),
);

export const SEIZURE = single(
  "P-13",
  "seizure",
  penaltyProcedure("第三十八条第一款", "art. 38(1)"),
  {
    zh: "查封、扣押的期限不得超过三十日；情况复杂的，经市场监督管理部门负责人批准，可以延长，但是延长期限不得超过三十日。",
    en: "Sealing and seizure last no more than thirty days.",
  },
  naturalDays(30),
);

export const EXTEND_SEIZURE = single(
  "P-13.extension",
  "extend-seizure",
  penaltyProcedure("第三十八条第一款", "art. 38(1)"),
  {
    zh: "情况复杂的，经市场监督管理部门负责人批准，可以延长，但是延长期限不得超过三十日。",
    en: "In complex circumstances the responsible person may extend it by no more than thirty days.",
  },
  naturalDays(30),
);

export const ASSIST = single(
  "P-14",
  "assist",
  penaltyProcedure("第四十五条第二款", "art. 45(2)"),
  {
    zh: "收到协助调查函的市场监督管理部门对属于本部门职权范围的协助事项应当予以协助，在接到协助调查函之日起十五个工作日内完成相关工作。",
    en: "An authority asked for help completes it within fifteen working days of receiving the letter.",
  },
  workingDays(15),
);

export const LEGAL_REVIEW = single(
  "P-16",
  "legal-review",
  penaltyProcedure("第五十五条", "art. 55"),
  {
    zh: "审核机构应当自接到审核材料之日起十个工作日内完成审核。特殊情况下，经市场监督管理部门负责人批准可以延长。",
    en: "Legal review is done within ten working days of receiving the file; the responsible person may extend it.",
  },
  workingDays(10),
);

export const STATE_DEFENCE = single(
  "P-17",
  "state-defence",
  penaltyProcedure("第五十七条第二款", "art. 57(2)"),
  {
    zh: "当事人自告知书送达之日起五个工作日内，未行使陈述、申辩权，未要求听证的，视为放弃此权利。",
    en: "A party that makes no statement and asks for no hearing within five working days of being served waives the right.",
  },
  workingDays(5),
);

export const CLOSE_CASE = single(
  "P-21",
  "close-case",
  penaltyProcedure("第七十七条", "art. 77"),
  {
    zh: "适用普通程序的案件有以下情形之一的，办案机构应当在十五个工作日内填写结案审批表，经市场监督管理部门负责人批准后，予以结案……",
    en: "Within fifteen working days of a ground for closing, the form is filled in and the case closed with approval.",
  },
  workingDays(15),
);

export const SERVE_DECISION = single(
  "P-23",
  "serve-decision",
  penaltyProcedure("第八十一条", "art. 81"),
  {
    zh: "当事人不在场的，应当在七个工作日内按照本规定第八十二条、第八十三条的规定，将行政处罚决定书送达当事人。",
    en: "A party that was absent is served with the decision within seven working days.",
  },
  workingDays(7),
);

export const PENALTY_TIME_BAR = single(
  "P-27",
  "penalty-time-bar",
  penaltyLaw("第三十六条第一款", "art. 36(1)"),
  {
    zh: "违法行为在二年内未被发现的，不再给予行政处罚；涉及公民生命健康安全、金融安全且有危害后果的，上述期限延长至五年。",
    en: "A breach not found within two years is no longer penalised; five years where life, health or financial security was harmed.",
  },
  { ordinary: years(2), lifeAndHealth: years(5) },
);
