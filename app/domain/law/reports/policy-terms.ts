import { workingDays } from "#app/domain/calendar/term.ts";
import { drugLaw } from "#app/domain/law/product-instruments.ts";
import { single } from "#app/domain/law/single.ts";

/** Where a law says "promptly", the office sets itself a number. It binds nobody outside and is labelled as policy. */
export const ANSWER_REPORTER = single(
  "POL-01",
  "answer-reporter",
  {
    ...drugLaw("第一百零六条第一款", "art. 106(1)"),
    cite: { zh: "本机关内部规定，不是法定期限", en: "office policy, not a statutory limit" },
    standing: "policy",
    words: "summary",
  },
  {
    zh: "办结后十个工作日内答复举报人。法律要求及时答复，没有规定天数。",
    en: "The reporter is answered within ten working days of the report being closed. The law says promptly and sets no number.",
  },
  workingDays(10),
);
