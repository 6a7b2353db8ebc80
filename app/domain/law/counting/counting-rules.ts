import { order121, penaltyProcedure } from "#app/domain/law/instruments.ts";
import { penaltyLaw, reviewLaw } from "#app/domain/law/procedure-instruments.ts";
import { rule } from "#app/domain/law/single.ts";

/** Whether an ordinary weekend is such a holiday is said nowhere: hence a strict and a legal end to every term. */
export const START_IS_DAY_ZERO = rule(
  "DAY-1",
  "start-is-day-zero",
  order121("第四十五条", "art. 45"),
  {
    zh: "按照年、月、日计算期间的，开始的当日不计入，自下一工作日或者自然日开始计算。期间届满的最后一日是法定节假日的，以法定节假日后的第一日为期间届满的日期。",
    en: "In terms of years, months or days the first day is not counted; counting begins with the next working or natural day. A term whose last day is a statutory holiday ends on the first day after it.",
  },
);

export const START_HOUR_IS_NOT_COUNTED = rule(
  "DAY-2",
  "start-hour-is-not-counted",
  penaltyProcedure("第八十条", "art. 80"),
  {
    zh: "期间以时、日、月计算，期间开始的时或者日不计算在内。期间不包括在途时间。期间届满的最后一日为法定节假日的，以法定节假日后的第一日为期间届满的日期。",
    en: "Terms run in hours, days or months; the hour or day of the start is not counted, nor is time in transit. A term whose last day is a statutory holiday ends on the first day after it.",
  },
);

export const FEW_DAYS_ARE_WORKING_DAYS = rule(
  "DAY-3",
  "few-days-are-working-days",
  penaltyLaw("第八十五条", "art. 85"),
  {
    zh: "本法中“二日”“三日”“五日”“七日”的规定是指工作日，不含法定节假日。",
    en: "In this law two, three, five and seven days are working days.",
  },
);

export const REVIEW_DAYS = rule(
  "DAY-4",
  "review-days",
  reviewLaw("第八十八条第二款", "art. 88(2)"),
  {
    zh: "本法关于行政复议期间有关“三日”、“五日”、“七日”、“十日”的规定是指工作日，不含法定休假日。",
    en: "In this law three, five, seven and ten days are working days.",
  },
);

export const LIMITS_ARE_INCLUDED = rule(
  "DAY-5",
  "limits-are-included",
  penaltyProcedure("第八十四条", "art. 84"),
  {
    zh: "本规定中的“以上”“以下”“内”均包括本数。",
    en: "\u201cFrom\u201d, \u201cup to\u201d and \u201cwithin\u201d include the number itself.",
  },
);
