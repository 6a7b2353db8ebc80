import { type Term, workingDays } from "#app/domain/calendar/term.ts";
import {
  advertisingLaw,
  cosmeticsRegulations,
  deviceRegulations,
  deviceTradeMeasures,
  deviceUseMeasures,
  drugLaw,
  drugProductionMeasures,
  enterpriseRegulations,
  productSafetyProvisions,
  vaccineLaw,
} from "#app/domain/law/product-instruments.ts";
import { single } from "#app/domain/law/single.ts";

/** What a reporter is owed when a report is closed. Where the law only says "promptly" there is no term to count. */
export type ReplyDuty = {
  readonly owes: "reply" | "reply-or-handling" | "handling";
  readonly within: Term | null;
};

const reply: ReplyDuty = { owes: "reply", within: null };
const handling: ReplyDuty = { owes: "handling", within: null };

export const REPLY_DRUG = single(
  "N-01",
  "reply-drug",
  drugLaw("第一百零六条第一款", "art. 106(1)"),
  {
    zh: "药品监督管理部门应当公布本部门的电子邮件地址、电话，接受咨询、投诉、举报，并依法及时答复、核实、处理。对查证属实的举报，按照有关规定给予举报人奖励。",
    en: "Drug regulators publish their addresses and telephones, accept enquiries, complaints and reports, and promptly reply, verify and handle them. Proven reports are rewarded as provided.",
  },
  reply,
);

export const HANDLE_VACCINE = single(
  "N-03",
  "handle-vaccine",
  vaccineLaw("第七十七条第二款", "art. 77(2)"),
  {
    zh: "有关部门、机关应当及时核实、处理；对查证属实的举报，按照规定给予举报人奖励；举报人举报所在单位严重违法行为，查证属实的，给予重奖。",
    en: "The authorities promptly verify and handle the report; a proven one is rewarded, and one against the reporter's own employer for a serious breach highly so.",
  },
  handling,
);

export const REPLY_DEVICE = single(
  "N-04",
  "reply-device",
  deviceRegulations("第七十九条", "art. 79"),
  {
    zh: "接到投诉、举报，应当及时核实、处理、答复。对咨询、投诉、举报情况及其答复、核实、处理情况，应当予以记录、保存。有关医疗器械研制、生产、经营、使用行为的举报经调查属实的，负责药品监督管理的部门等部门对举报人应当给予奖励。有关部门应当为举报人保密。",
    en: "Complaints and reports are promptly verified, handled and replied to, and all of it recorded and kept. Proven reports are rewarded and their reporters kept secret.",
  },
  reply,
);

export const REPLY_DEVICE_TRADE = single(
  "N-05",
  "reply-device-trade",
  deviceTradeMeasures("第六十一条", "art. 61"),
  {
    zh: "药品监督管理部门应当公布接受投诉、举报的联系方式。接到举报的药品监督管理部门应当及时核实、处理、答复。经查证属实的，应当按照有关规定对举报人给予奖励。",
    en: "Regulators publish how to reach them, and promptly verify, handle and reply to reports. Proven ones are rewarded.",
  },
  reply,
);

export const HANDLE_DEVICE_USE = single(
  "N-06",
  "handle-device-use",
  deviceUseMeasures("第二十六条", "art. 26"),
  {
    zh: "接到举报的食品药品监督管理部门应当及时核实、处理。经查证属实的，应当按照有关规定对举报人给予奖励。",
    en: "Reports on the use of devices are promptly verified and handled; proven ones are rewarded.",
  },
  handling,
);

export const REPLY_COSMETIC = single(
  "N-07",
  "reply-cosmetic",
  cosmeticsRegulations("第五十八条", "art. 58"),
  {
    zh: "负责药品监督管理的部门应当公布本部门的网站地址、电子邮件地址或者电话，接受咨询、投诉、举报，并及时答复或者处理。对查证属实的举报，按照国家有关规定给予举报人奖励。",
    en: "Regulators accept enquiries, complaints and reports on cosmetics, and promptly reply to or handle them. Proven reports are rewarded.",
  },
  { owes: "reply-or-handling", within: null },
);

export const HANDLE_DRUG_PRODUCTION = single(
  "N-08",
  "handle-drug-production",
  drugProductionMeasures("第六十四条", "art. 64"),
  {
    zh: "个人和组织发现药品上市许可持有人或者药品生产企业进行违法生产活动的，有权向药品监督管理部门举报，药品监督管理部门应当按照有关规定及时核实、处理。",
    en: "Anyone may report unlawful drug production; the report is promptly verified and handled.",
  },
  handling,
);

const ADVERTISING = advertisingLaw("第五十三条第一款", "art. 53(1)");
const TELL_WITHIN = {
  zh: "接到投诉、举报的部门应当自收到投诉之日起七个工作日内，予以处理并告知投诉、举报人。",
  en: "Within seven working days of receipt the authority handles a complaint or report on advertising and tells whoever made it.",
};
const advertisingTerm = workingDays(7);

/** The one product rule with a number. It covers complaints and reports alike. */
export const REPLY_ADVERTISING = single("N-09", "reply-advertising", ADVERTISING, TELL_WITHIN, {
  owes: "reply",
  within: advertisingTerm,
});

/** The same rule as a term to count. */
export const REPLY_ADVERTISING_TERM = single(
  "N-09.term",
  "reply-advertising-term",
  ADVERTISING,
  TELL_WITHIN,
  advertisingTerm,
);

/** Outranks Order 121 art. 34, which would only send the reporter elsewhere: transfer the report and say so. */
export const TRANSFER_AND_TELL = single(
  "N-10",
  "transfer-and-tell",
  productSafetyProvisions("第十九条第二款", "art. 19(2)"),
  {
    zh: "对接到的举报，应当及时、完整地进行记录并妥善保存。举报的事项属于本部门职责的，应当受理，并依法进行核实、处理、答复；不属于本部门职责的，应当转交有权处理的部门，并告知举报人。",
    en: "Reports are promptly and fully recorded and kept. Within our duties they are verified, handled and replied to; otherwise they are passed to the competent authority and the reporter is told.",
  },
  reply,
);

export const REPLY_ENTERPRISE = single(
  "N-11",
  "reply-enterprise",
  enterpriseRegulations("第十三条第一款", "art. 13(1)"),
  {
    zh: "公民、法人或者其他组织发现企业公示的信息虚假的，可以向市场监督管理部门举报，接到举报的市场监督管理部门应当自接到举报材料之日起20个工作日内进行核查，予以处理，并将处理情况书面告知举报人。",
    en: "A report on false enterprise information is verified and handled within twenty working days of receipt, and the reporter told in writing.",
  },
  { owes: "reply", within: workingDays(20) },
);
