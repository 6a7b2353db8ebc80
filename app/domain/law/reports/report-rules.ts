import { order121 } from "#app/domain/law/instruments.ts";
import { officialForms } from "#app/domain/law/procedure-instruments.ts";
import { rule } from "#app/domain/law/single.ts";

export const REPORT_CONTENT = rule(
  "R-02",
  "report-content",
  order121("第二十八条第一款", "art. 28(1)"),
  {
    zh: "举报人应当提供涉嫌违反市场监督管理法律、法规、规章的具体线索和相应的事实依据，并对举报内容的真实性负责。举报人采取非书面方式进行举报的，市场监督管理部门工作人员应当记录。",
    en: "A reporter gives specific leads and the facts behind them, and answers for their truth. A report that is not in writing is recorded by the staff.",
  },
);

export const INSIDERS_ENCOURAGED = rule(
  "R-03",
  "insiders-encouraged",
  order121("第二十八条第二款", "art. 28(2)"),
  {
    zh: "鼓励经营者内部人员依法举报经营者涉嫌违反市场监督管理法律、法规、规章的行为。",
    en: "People inside a business are encouraged to report its suspected breaches.",
  },
);

/** No number of days is given. State Council Order 503 art. 19 goes further for products: transfer and tell. */
export const TELL_NOT_COMPETENT = rule(
  "R-09",
  "tell-not-competent",
  order121("第三十四条", "art. 34"),
  {
    zh: "收到举报的市场监督管理部门不具备处理权限的，应当告知举报人；其中属于市场监督管理部门职责范围的，应当告知举报人直接向有处理权限的市场监督管理部门提出。",
    en: "An authority that is not competent for a report tells the reporter; within market regulation it tells the reporter to turn to the competent authority directly.",
  },
);

export const REPEATED_REPORT = rule(
  "R-10",
  "repeated-report",
  order121("第三十五条第二款", "art. 35(2)"),
  {
    zh: "市场监督管理部门对于同一举报人就同一涉嫌违法事实重复举报同一被举报人的，不再另行处理。",
    en: "A report by the same reporter of the same facts against the same respondent is not handled a second time.",
  },
);

/** The first clock stays on file; a new one runs from the last report. */
export const REPORT_WITH_NEW_FACTS = rule(
  "R-11",
  "report-with-new-facts",
  order121("第三十五条第二款", "art. 35(2)"),
  {
    zh: "对于同一举报人以补充新的事实为由再次举报同一被举报人的，可以合并处理，并自收到最后一次举报之日起重新计算处理期限。",
    en: "A further report by the same reporter with new facts against the same respondent may be merged; the term then runs anew from the last report.",
  },
);

export const TELL_RESULT_WHERE_LAW_SAYS = rule(
  "R-12",
  "tell-result-where-law-says",
  order121("第三十六条", "art. 36"),
  {
    zh: "法律、法规、规章规定市场监督管理部门应当将举报处理结果告知举报人或者对举报人实行奖励的，市场监督管理部门应当予以告知或者奖励。",
    en: "Where a law, regulation or rule says so, the reporter is told the result or rewarded.",
  },
);

/** The state of a report is as secret as the name behind it. */
export const KEEP_REPORTER_SECRET = rule(
  "R-13",
  "keep-reporter-secret",
  order121("第三十七条", "art. 37"),
  {
    zh: "市场监督管理部门应当对举报人的信息予以保密，不得将举报人个人信息、举报处理情况等泄露给被举报人或者与处理举报工作无关的人员，但提供的材料同时包含投诉和举报内容，并且需要向被举报人提供组织调解所必需信息的除外。",
    en: "What is known of a reporter is kept secret: neither the person nor the state of the report is disclosed to the respondent or to anyone without part in handling it, except what mediation of a complaint in the same submission needs.",
  },
);

export const ANONYMOUS_REPORT = rule(
  "R-14",
  "anonymous-report",
  officialForms("式样二注2", "form 2, note 2"),
  {
    zh: "举报人可以匿名举报，但应当提供具体涉嫌违法线索和相应的事实依据，并对举报内容的真实性负责。举报人实名举报的，还应当提供真实的身份信息。",
    en: "A report may be anonymous if it gives specific leads and the facts behind them. A named report also gives the real identity.",
  },
);
