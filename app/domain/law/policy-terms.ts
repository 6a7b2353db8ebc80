import { day } from "#app/domain/calendar/day.ts";
import { type Term, workingDays } from "#app/domain/calendar/term.ts";
import type { Provision } from "#app/domain/law/provision.ts";

/** Where a law says "promptly", the office sets itself a number. It binds nobody outside and is labelled as policy. */
export const ANSWER_REPORTER: Provision<Term> = {
  id: "POL-01",
  name: "answer-reporter",
  versions: [
    {
      from: day("2020-01-01"),
      cite: { zh: "本机关内部规定，不是法定期限", en: "office policy, not a statutory limit" },
      says: {
        zh: "办结后十个工作日内答复举报人。法律要求及时答复，没有规定天数。",
        en: "The reporter is answered within ten working days of the report being closed. The law says promptly and sets no number.",
      },
      source: "https://www.samr.gov.cn/",
      standing: "confirmed",
      words: "summary",
      value: workingDays(10),
    },
  ],
};
