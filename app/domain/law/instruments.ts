import { day } from "#app/domain/calendar/day.ts";
import { citing } from "#app/domain/law/instrument.ts";

export const order20 = citing({
  title: {
    zh: "《市场监督管理投诉举报处理暂行办法》（总局令第20号）",
    en: "Interim Measures on Complaints and Reports (Order 20)",
  },
  from: day("2020-01-01"),
  until: day("2026-04-14"),
  source: "https://github.com/LawRefBook/Laws",
  standing: "confirmed",
});

export const order121 = citing({
  title: {
    zh: "《市场监督管理投诉举报处理办法》（总局令第121号）",
    en: "Measures on Complaints and Reports (Order 121)",
  },
  from: day("2026-04-15"),
  source:
    "https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2026/art_e4d03a20c0fd49769e408c7bf3791ff5.html",
  standing: "confirmed",
});

export const consumerRegulations = citing({
  title: {
    zh: "《消费者权益保护法实施条例》",
    en: "Regulations Implementing the Consumer Protection Law",
  },
  from: day("2024-07-01"),
  source:
    "https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/bgt/art/2024/art_0aea188276a44f0baf940ab95ee00e0a.html",
  standing: "confirmed",
});

/** Counted from the amendment of 2021: the consolidated text since then is the one that was read. */
export const penaltyProcedure = citing({
  title: {
    zh: "《市场监督管理行政处罚程序规定》",
    en: "Provisions on Administrative Penalty Procedure",
  },
  from: day("2021-07-02"),
  source:
    "https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2023/art_a6723912cc224d1997467227469760ca.html",
  standing: "confirmed",
});

/** Only fragments of the text were found, in the press and in provincial answers. */
export const rewardMeasures = citing({
  title: {
    zh: "《市场监管领域重大违法行为举报奖励暂行办法》（国市监稽规〔2021〕4号）",
    en: "Interim Measures on Rewards for Reporting Serious Violations (2021 No. 4)",
  },
  from: day("2021-12-01"),
  source: "https://flfgsc.cn",
  standing: "secondary",
});

/** Insiders, medicines and medical devices only. Known from summaries of its text. */
export const announcement41 = citing({
  title: {
    zh: "国家药监局、财政部、市场监管总局2025年第41号公告",
    en: "Announcement 41 of 2025 on Rewards for Insiders",
  },
  from: day("2025-06-05"),
  source: "https://api3.cls.cn/share/article/2049739",
  standing: "secondary",
});
