import { hours } from "#app/domain/calendar/hours.ts";
import { naturalDays } from "#app/domain/calendar/term.ts";
import { transferProvisions } from "#app/domain/law/procedure-instruments.ts";
import { drugLaw } from "#app/domain/law/product-instruments.ts";
import { rule, single } from "#app/domain/law/single.ts";

export const TRANSFER_PROMPTLY = rule(
  "T-00",
  "transfer-promptly",
  drugLaw("第一百一十三条第一款", "art. 113(1)"),
  {
    zh: "药品监督管理部门发现药品违法行为涉嫌犯罪的，应当及时将案件移送公安机关。",
    en: "Where a breach of drug law may be a crime, the case goes to the police promptly.",
  },
);

/** At least two officers form a team at once and report in writing. */
export const FORM_TRANSFER_TEAM = rule(
  "T-01",
  "form-transfer-team",
  transferProvisions("第五条第一款", "art. 5(1)"),
  {
    zh: "行政执法机关对应当向公安机关移送的涉嫌犯罪案件，应当立即指定2名或者2名以上行政执法人员组成专案组专门负责，核实情况后提出移送涉嫌犯罪案件的书面报告，报经本机关正职负责人或者主持工作的负责人审批。",
    en: "Two or more officers are named at once to verify a suspected crime and report in writing to the head of the authority for approval.",
  },
);

/** Counted from the team's report; only the head of the authority decides. */
export const DECIDE_TRANSFER = single(
  "T-02",
  "decide-transfer",
  transferProvisions("第五条第二款", "art. 5(2)"),
  {
    zh: "行政执法机关正职负责人或者主持工作的负责人应当自接到报告之日起3日内作出批准移送或者不批准移送的决定。",
    en: "Within three days of the report the head of the authority decides whether to transfer.",
  },
  naturalDays(3),
);

/** Counted from the approval. Clock hours: a weekend does not stop them. */
export const TRANSFER_TO_POLICE = single(
  "T-03",
  "transfer-to-police",
  transferProvisions("第五条第二款", "art. 5(2)"),
  {
    zh: "决定批准的，应当在24小时内向同级公安机关移送；决定不批准的，应当将不予批准的理由记录在案。",
    en: "Once approved, the case goes to the police of the same level within twenty-four hours; a refusal is recorded with its reasons.",
  },
  hours(24),
);

export const POLICE_FORWARD = single(
  "T-05",
  "police-forward",
  transferProvisions("第七条", "art. 7"),
  {
    zh: "其中，不属于本机关管辖的，应当在24小时内转送有管辖权的机关，并书面告知移送案件的行政执法机关。",
    en: "Police without jurisdiction pass the case on within twenty-four hours and tell the transferring authority in writing.",
  },
  hours(24),
);

export const POLICE_DECIDE = single(
  "T-06",
  "police-decide",
  transferProvisions("第八条", "art. 8"),
  {
    zh: "公安机关应当自接受行政执法机关移送的涉嫌犯罪案件之日起3日内，……对所移送的案件进行审查。",
    en: "Within three days of taking over the case the police decide whether to open it, and tell us in writing.",
  },
  naturalDays(3),
);

export const CHALLENGE_POLICE_REFUSAL = single(
  "T-07",
  "challenge-police-refusal",
  transferProvisions("第九条第一款", "art. 9(1)"),
  {
    zh: "行政执法机关接到公安机关不予立案的通知书后，认为依法应当由公安机关决定立案的，可以自接到不予立案通知书之日起3日内，提请作出不予立案决定的公安机关复议，也可以建议人民检察院依法进行立案监督。",
    en: "Within three days of the notice that no case is opened we may ask the police to reconsider, or the procurators to supervise.",
  },
  naturalDays(3),
);

export const POLICE_RECONSIDER = single(
  "T-08",
  "police-reconsider",
  transferProvisions("第九条第二款", "art. 9(2)"),
  {
    zh: "作出不予立案决定的公安机关应当自收到行政执法机关提请复议的文件之日起3日内作出立案或者不予立案的决定，并书面通知移送案件的行政执法机关。",
    en: "Within three days of that request the police decide again and tell us in writing.",
  },
  naturalDays(3),
);

export const ASK_PROCURATORS = single(
  "T-09",
  "ask-procurators",
  transferProvisions("第九条第二款", "art. 9(2)"),
  {
    zh: "移送案件的行政执法机关对公安机关不予立案的复议决定仍有异议的，应当自收到复议决定通知书之日起3日内建议人民检察院依法进行立案监督。",
    en: "Where we still disagree, we ask the procurators to supervise within three days of that decision.",
  },
  naturalDays(3),
);

export const HANDLE_AFTER_POLICE_REFUSAL = rule(
  "T-10",
  "handle-after-police-refusal",
  transferProvisions("第十条", "art. 10"),
  {
    zh: "行政执法机关对公安机关决定不予立案的案件，应当依法作出处理；其中，依照有关法律、法规或者规章的规定应当给予行政处罚的，应当依法实施行政处罚。",
    en: "A case the police do not open is handled, and where the law says so penalised, by the administrative authority.",
  },
);

export const NO_FINE_INSTEAD = rule(
  "T-11",
  "no-fine-instead",
  transferProvisions("第十一条第一款", "art. 11(1)"),
  {
    zh: "行政执法机关对应当向公安机关移送的涉嫌犯罪案件，不得以行政处罚代替移送。",
    en: "A penalty never takes the place of a transfer that is due.",
  },
);

export const HAND_OVER_ITEMS = single(
  "T-12",
  "hand-over-items",
  transferProvisions("第十二条", "art. 12"),
  {
    zh: "行政执法机关对公安机关决定立案的案件，应当自接到立案通知书之日起3日内将涉案物品以及与案件有关的其他材料移交公安机关，并办结交接手续；法律、行政法规另有规定的，依照其规定。",
    en: "Within three days of the notice that a case is opened, items and materials are handed over to the police.",
  },
  naturalDays(3),
);
