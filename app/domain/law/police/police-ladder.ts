import { hours } from "#app/domain/calendar/hours.ts";
import { naturalDays } from "#app/domain/calendar/term.ts";
import { drugTransferMeasures } from "#app/domain/law/procedure-instruments.ts";
import { single } from "#app/domain/law/single.ts";

/** Remembered, not read: shown as such, and no clock runs on them. The terms of Order 310 are what is enforced. */
export const POLICE_MISSING_MATERIAL = single(
  "T-20.missing",
  "police-missing-material",
  drugTransferMeasures("条款待核", "article to be verified"),
  {
    zh: "材料不全的，公安机关应当在接受案件的二十四小时内书面告知补正（待核）。",
    en: "Police tell of missing material within twenty-four hours (to be verified).",
  },
  hours(24),
);

export const SUPPLEMENT_MATERIAL = single(
  "T-20.supplement",
  "supplement-material",
  drugTransferMeasures("条款待核", "article to be verified"),
  {
    zh: "药品监管部门应当在三日内补正（待核）。",
    en: "The drug regulator supplements it within three days (to be verified).",
  },
  naturalDays(3),
);

export const POLICE_DECIDE_COMPLEX = single(
  "T-20.complex",
  "police-decide-complex",
  drugTransferMeasures("条款待核", "article to be verified"),
  {
    zh: "案情较为复杂的，公安机关应当在十日内决定是否立案（待核）。",
    en: "In a complex case the police decide within ten days (to be verified).",
  },
  naturalDays(10),
);

export const POLICE_DECIDE_SERIOUS = single(
  "T-20.serious",
  "police-decide-serious",
  drugTransferMeasures("条款待核", "article to be verified"),
  {
    zh: "案情重大、疑难、复杂的，经批准可以在三十日内决定是否立案（待核）。",
    en: "In a serious and difficult case the police may, with approval, decide within thirty days (to be verified).",
  },
  naturalDays(30),
);

export const EXTEND_POLICE_DECISION = single(
  "T-20.extension",
  "extend-police-decision",
  drugTransferMeasures("条款待核", "article to be verified"),
  {
    zh: "特别重大复杂的，经批准可以再延长三十日（待核）。",
    en: "It may be extended by thirty more days (to be verified).",
  },
  naturalDays(30),
);
