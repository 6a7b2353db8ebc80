/** Which level of government an office belongs to, the highest first. */
export const LEVELS = ["national", "provincial", "municipal", "county"] as const;
export type Level = (typeof LEVELS)[number];

/** What an office says of itself, in the order in which it is asked. */
export const FACT_FIELDS = [
  "name",
  "nameEn",
  "level",
  "divisionCode",
  "intakeUnit",
  "intakeUnitEn",
  "address",
  "addressEn",
  "hours",
  "hoursEn",
  "phone",
  "siteCode",
  "icpNumber",
  "policeNumber",
  "faultLink",
] as const;
export type FactField = (typeof FACT_FIELDS)[number];

/** As somebody typed them. Empty is not given: an office of an earlier version has only a name. */
export type TypedFacts = Readonly<Record<FactField, string>>;

/** The office's own facts: no law and no constant, each office enters them for itself. */
export type OfficeFacts = TypedFacts & { readonly level: Level | "" };

const IN_ENGLISH = {
  name: "nameEn",
  intakeUnit: "intakeUnitEn",
  address: "addressEn",
  hours: "hoursEn",
} as const satisfies Partial<Record<FactField, FactField>>;

/** A fact in words, in the reader's language; in Chinese where the office has no other. */
export const factIn = (
  facts: OfficeFacts,
  field: keyof typeof IN_ENGLISH,
  language: "zh" | "en",
): string => (language === "en" && facts[IN_ENGLISH[field]]) || facts[field];

/** What the office has not said yet. */
export const missingFacts = (facts: TypedFacts): readonly FactField[] =>
  FACT_FIELDS.filter((field) => facts[field] === "");

/** What would be another than before, for whoever compares. */
export const changedFacts = (before: TypedFacts, after: TypedFacts): readonly FactField[] =>
  FACT_FIELDS.filter((field) => before[field] !== after[field]);
