import { months } from "#app/domain/calendar/months.ts";
import { naturalDays, workingDays } from "#app/domain/calendar/term.ts";
import { summarised } from "#app/domain/law/instrument.ts";
import { years } from "#app/domain/law/limit.ts";
import {
  litigationInterpretation,
  litigationLaw,
  reviewLaw,
} from "#app/domain/law/procedure-instruments.ts";
import { rule, single } from "#app/domain/law/single.ts";

/** Counted from the day the act was known or should have been. */
export const ASK_REVIEW = single(
  "RM-01",
  "ask-review",
  reviewLaw("第二十条第一款", "art. 20(1)"),
  {
    zh: "公民、法人或者其他组织认为行政行为侵犯其合法权益的，可以自知道或者应当知道该行政行为之日起六十日内提出行政复议申请；但是法律规定的申请期限超过六十日的除外。",
    en: "Whoever holds that an administrative act infringes on their rights may apply for reconsideration within sixty days of knowing of it.",
  },
  naturalDays(60),
);

export const ASK_REVIEW_UNTOLD = single(
  "RM-01.untold",
  "ask-review-untold",
  reviewLaw("第二十条第三款", "art. 20(3)"),
  {
    zh: "行政机关作出行政行为时，未告知公民、法人或者其他组织申请行政复议的权利、行政复议机关和申请期限的，申请期限自公民、法人或者其他组织知道或者应当知道申请行政复议的权利、行政复议机关和申请期限之日起计算，但是自知道或者应当知道行政行为内容之日起最长不得超过一年。",
    en: "Who was not told of this right has at most a year from knowing what the act says.",
  },
  years(1),
);

export const SUE = single(
  "RM-02",
  "sue",
  litigationLaw("第四十六条第一款", "art. 46(1)"),
  {
    zh: "应当自知道或者应当知道作出行政行为之日起六个月内提出。",
    en: "An action is brought within six months of knowing of the act.",
  },
  months(6),
);

export const SUE_UNTOLD = single(
  "RM-02.untold",
  "sue-untold",
  litigationInterpretation("第六十四条", "art. 64"),
  {
    zh: "……最长不得超过一年。",
    en: "Who was not told of the time for bringing an action has at most a year.",
  },
  years(1),
);

export const SUE_AFTER_REVIEW = single(
  "RM-03",
  "sue-after-review",
  litigationLaw("第四十五条", "art. 45"),
  {
    zh: "收到复议决定书之日起十五日内……",
    en: "After reconsideration an action is brought within fifteen days of receiving the decision.",
  },
  naturalDays(15),
);

export const SUE_OVER_SILENCE = single(
  "RM-04",
  "sue-over-silence",
  litigationLaw("第四十七条第一款", "art. 47(1)"),
  {
    zh: "行政机关在接到申请之日起两个月内不履行的，……可以向人民法院提起诉讼。",
    en: "Where an authority has not acted two months after an application, an action may be brought.",
  },
  months(2),
);

export const SUE_AFTER_SILENCE = single(
  "RM-04.end",
  "sue-after-silence",
  litigationInterpretation("第六十六条", "art. 66"),
  {
    zh: "……履行法定职责期限届满之日起六个月内……",
    en: "That action is brought within six months of the end of the time for acting.",
  },
  months(6),
);

/** The government of the same level, not the superior authority. */
export const REVIEW_BODY = rule(
  "RM-05",
  "review-body",
  summarised(reviewLaw("第二十四条第一款第一项", "art. 24(1)(1)")),
  {
    zh: "县级以上地方各级人民政府管辖下列行政复议案件：（一）对本级人民政府工作部门作出的行政行为不服的；",
    en: "Acts of a department are reconsidered by the people's government of the same level.",
  },
);

export const ACCEPT_REVIEW = single(
  "RM-06.accept",
  "accept-review",
  summarised(reviewLaw("第三十条、第八十八条第二款", "arts 30 and 88(2)")),
  {
    zh: "行政复议机关收到行政复议申请后，应当在五日内进行审查。……本法关于行政复议期间有关“三日”、“五日”、“七日”、“十日”的规定是指工作日，不含法定休假日。",
    en: "An application is examined within five days, which are working days.",
  },
  workingDays(5),
);

export const DECIDE_REVIEW = single(
  "RM-06.decide",
  "decide-review",
  summarised(reviewLaw("第六十二条第一款", "art. 62(1)")),
  {
    zh: "适用普通程序审理的行政复议案件，行政复议机关应当自受理申请之日起六十日内作出行政复议决定；……延长期限最多不得超过三十日。适用简易程序审理的行政复议案件，行政复议机关应当自受理申请之日起三十日内作出行政复议决定。",
    en: "Reconsideration is decided within sixty days of acceptance, in complex cases thirty more, in the simple procedure within thirty.",
  },
  { ordinary: naturalDays(60), extension: naturalDays(30), simple: naturalDays(30) },
);

export const REVIEW_FIRST = rule("RM-07", "review-first", reviewLaw("第二十三条", "art. 23"), {
  zh: "有下列情形之一的，申请人应当先向行政复议机关申请行政复议，对行政复议决定不服的，可以再依法向人民法院提起行政诉讼：（一）对当场作出的行政处罚决定不服；……（三）认为行政机关存在本法第十一条规定的未履行法定职责情形；……对前款规定的情形，行政机关在作出行政行为时应当告知公民、法人或者其他组织先向行政复议机关申请行政复议。",
  en: "Reconsideration comes before court for on-the-spot penalties and for failure to perform a statutory duty; the person must be told so.",
});

export const REVIEW_ONLINE = rule(
  "RM-08",
  "review-online",
  reviewLaw("第二十二条第二款", "art. 22(2)"),
  {
    zh: "行政机关通过互联网渠道送达行政行为决定书的，应当同时提供提交行政复议申请书的互联网渠道。",
    en: "A decision served online comes with an online way to apply for reconsideration.",
  },
);
