import { workingDays } from "#app/domain/calendar/term.ts";
import { hearingMeasures } from "#app/domain/law/procedure-instruments.ts";
import { single } from "#app/domain/law/single.ts";

export const ASK_HEARING = single(
  "H-02",
  "ask-hearing",
  hearingMeasures("第七条", "art. 7"),
  {
    zh: "当事人自告知书送达之日起五个工作日内，未要求听证的，视为放弃此权利。",
    en: "A party that asks for no hearing within five working days of being served waives it.",
  },
  workingDays(5),
);

export const NAME_CHAIR = single(
  "H-03.chair",
  "name-chair",
  hearingMeasures("第十八条", "art. 18"),
  {
    zh: "自收到当事人要求听证的申请之日起三个工作日内，确定听证主持人。",
    en: "The chair is named within three working days of the request for a hearing.",
  },
  workingDays(3),
);

export const HAND_FILE_TO_CHAIR = single(
  "H-03.file",
  "hand-file-to-chair",
  hearingMeasures("第十九条", "art. 19"),
  {
    zh: "三个工作日内，将案件材料移交听证主持人。",
    en: "The file is handed to the chair within three working days.",
  },
  workingDays(3),
);

export const FIX_HEARING = single(
  "H-03.date",
  "fix-hearing",
  hearingMeasures("第二十条", "art. 20"),
  {
    zh: "五个工作日内确定听证的时间、地点。",
    en: "The chair fixes time and place within five working days.",
  },
  workingDays(5),
);

/** Counted back from the hearing. */
export const SERVE_HEARING_NOTICE = single(
  "H-03.notice",
  "serve-hearing-notice",
  hearingMeasures("第二十条", "art. 20"),
  {
    zh: "应当于举行听证的七个工作日前将听证通知书送达当事人。",
    en: "The notice is served seven working days before the hearing.",
  },
  workingDays(7),
);

export const REPORT_HEARING = single(
  "H-04",
  "report-hearing",
  hearingMeasures("第二十九条", "art. 29"),
  {
    zh: "五个工作日内撰写听证报告。",
    en: "The hearing report is written within five working days.",
  },
  workingDays(5),
);
