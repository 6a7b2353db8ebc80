import { day } from "#app/domain/calendar/day.ts";
import { citing } from "#app/domain/law/instrument.ts";

const SAMR = "https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr";
const LAWS = "https://github.com/LawRefBook/Laws";

export const penaltyLaw = citing({
  title: { zh: "《行政处罚法》", en: "Administrative Penalty Law" },
  from: day("2021-07-15"),
  source: LAWS,
  standing: "confirmed",
});

export const hearingMeasures = citing({
  title: { zh: "《市场监督管理行政处罚听证办法》", en: "Measures on Penalty Hearings" },
  from: day("2021-07-02"),
  source: `${SAMR}/fgs/art/2023/art_81db165c153148fc874f63fb2ef9b0a1.html`,
  standing: "confirmed",
});

export const publicationProvisions = citing({
  title: { zh: "《市场监督管理行政处罚信息公示规定》", en: "Provisions on Publishing Penalties" },
  from: day("2025-11-21"),
  source: `${SAMR}/fgs/art/2025/art_20c4f404649640c3bdcbbd157d6b6ebe.html`,
  standing: "confirmed",
});

/** It defines no working days: its days and hours run through weekends and festivals. */
export const transferProvisions = citing({
  title: {
    zh: "《行政执法机关移送涉嫌犯罪案件的规定》（国务院令第310号）",
    en: "Provisions on Transferring Suspected Crimes (Order 310)",
  },
  from: day("2020-08-07"),
  source: `${SAMR}/bgt/art/2023/art_67dfb2ba7cf041d780338f65a1f3b631.html`,
  standing: "confirmed",
});

/** It exists and binds; its articles were not seen, so nothing in it runs before the legal unit has signed. */
export const drugTransferMeasures = citing({
  title: {
    zh: "《药品行政执法与刑事司法衔接工作办法》（国药监法〔2022〕41号）",
    en: "Measures on Transferring Drug Cases (2022 No. 41)",
  },
  from: day("2023-02-01"),
  source: "http://8gji2h.cn/a/279",
  standing: "unconfirmed",
});

export const reviewLaw = citing({
  title: { zh: "《行政复议法》", en: "Administrative Reconsideration Law" },
  from: day("2024-01-01"),
  source: `${SAMR}/fgs/art/2023/art_70518816df484be18f6b38fa295750bb.html`,
  standing: "confirmed",
});

export const litigationLaw = citing({
  title: { zh: "《行政诉讼法》", en: "Administrative Litigation Law" },
  from: day("2017-07-01"),
  source: LAWS,
  standing: "confirmed",
});

export const litigationInterpretation = citing({
  title: {
    zh: "《最高人民法院关于适用〈行政诉讼法〉的解释》",
    en: "Supreme People's Court Interpretation on Administrative Litigation",
  },
  from: day("2018-02-08"),
  source: LAWS,
  standing: "confirmed",
});

export const consumerLaw = citing({
  title: { zh: "《消费者权益保护法》", en: "Consumer Protection Law" },
  from: day("2014-03-15"),
  source: `${SAMR}/fgs/art/2023/art_0a323e046fba43f0b6e9e977f1e8d5fc.html`,
  standing: "confirmed",
});

export const personalInformationLaw = citing({
  title: { zh: "《个人信息保护法》", en: "Personal Information Protection Law" },
  from: day("2021-11-01"),
  source: `${SAMR}/bgt/art/2023/art_f374e8245320413181742e6d1baf4366.html`,
  standing: "confirmed",
});

export const officialForms = citing({
  title: {
    zh: "《市场监督管理部门处理投诉举报文书式样》（2026年4月）",
    en: "Official Forms for Complaints and Reports (April 2026)",
  },
  from: day("2026-04-15"),
  source: "https://www.samr.gov.cn/",
  standing: "confirmed",
});
