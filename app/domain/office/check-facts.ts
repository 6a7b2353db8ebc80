import {
  FACT_FIELDS,
  type FactField,
  LEVELS,
  type Level,
  type OfficeFacts,
  type TypedFacts,
} from "#app/domain/office/facts.ts";

const FACT_FAULTS = [
  "missing",
  "too-long",
  "unlike-level",
  "unlike-phone",
  "unlike-division-code",
  "other-level",
  "unlike-site-code",
  "unlike-icp-number",
  "unlike-police-number",
  "unlike-link",
] as const;
export type FactFault = { readonly field: FactField; readonly code: (typeof FACT_FAULTS)[number] };

type Checked =
  | { readonly ok: true; readonly facts: OfficeFacts }
  | { readonly ok: false; readonly faults: readonly FactFault[] };

/** Policy: what fits on a line of the footer; longer is a text that went into the wrong box. */
const LONGEST: Readonly<Record<FactField, number>> = {
  name: 50,
  nameEn: 100,
  level: 20,
  divisionCode: 6,
  intakeUnit: 30,
  intakeUnitEn: 60,
  address: 100,
  addressEn: 200,
  hours: 60,
  hoursEn: 120,
  phone: 20,
  siteCode: 10,
  icpNumber: 30,
  policeNumber: 30,
  faultLink: 300,
};

type Form = { readonly like: RegExp; readonly code: FactFault["code"] };

/** What each number looks like where it is given; nobody here can look up whether it is the office's own. */
const FORMS: Readonly<Partial<Record<FactField, Form>>> = {
  // With its area code, 400 or 800, a mobile one, or a short one such as 12315, which may have an area code, too.
  phone: {
    like: /^(?:0\d{2,3}-(?:\d{7,8}(?:-\d{1,6})?|1\d{4})|[48]00-?\d{3}-?\d{4}|1\d{10}|1\d{4})$/,
    code: "unlike-phone",
  },
  // GB/T 2260.
  divisionCode: { like: /^\d{6}$/, code: "unlike-division-code" },
  // Ten digits; a ministry's is bm and eight.
  siteCode: { like: /^(?:\d{10}|bm\d{8})$/, code: "unlike-site-code" },
  icpNumber: { like: /^\p{Script=Han}ICP备\d{8,10}号(?:-\d{1,3})?$/u, code: "unlike-icp-number" },
  policeNumber: { like: /^\p{Script=Han}公网安备\s?\d{14}号$/u, code: "unlike-police-number" },
  // Nothing but https: whatever else a link can be does not belong on a page that people trust.
  faultLink: {
    like: /^https:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d{1,5})?(?:[/?#][^\s<>"]*)?$/i,
    code: "unlike-link",
  },
};

/** The facts as they may be entered, or everything that is wrong with them. Only a name is wanted. */
export function checkFacts(typed: TypedFacts): Checked {
  const level = LEVELS.find((one) => one === typed.level) ?? "";
  const faults = FACT_FIELDS.flatMap((field) => faultsOf(field, typed, level));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, facts: { ...typed, level } };
}

function faultsOf(field: FactField, typed: TypedFacts, level: Level | ""): readonly FactFault[] {
  const given = typed[field];
  const fault = (code: FactFault["code"]) => [{ field, code }];
  if (given === "") return field === "name" ? fault("missing") : [];
  if ([...given].length > LONGEST[field]) return fault("too-long");
  if (field === "level" && level === "") return fault("unlike-level");
  const form = FORMS[field];
  if (form && !form.like.test(given)) return fault(form.code);
  if (field === "divisionCode" && level !== "" && !isOfLevel(given, level))
    return fault("other-level");
  return [];
}

/** GB/T 2260: two digits a level, filled up with noughts; the whole country is 100000 or 000000. */
function isOfLevel(divisionCode: string, level: Level): boolean {
  switch (level) {
    case "national":
      return ["100000", "000000"].includes(divisionCode);
    case "provincial":
      return /^[1-9]\d0000$/.test(divisionCode);
    case "municipal":
      return /^[1-9]\d(?!00)\d{2}00$/.test(divisionCode);
    case "county":
      return /^[1-9]\d{3}(?!00)\d{2}$/.test(divisionCode);
  }
}
