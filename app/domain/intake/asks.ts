/** One thing a form asks. What it means is in its name; its words are in i18n. */
export type Asking<Name extends string> = {
  readonly name: Name;
  readonly asks: Asks;
  readonly required: boolean;
  /** Wanted where this other question of the step is left unanswered: one of the two is enough. */
  readonly orElse?: Name;
  /** Asked only while another answer of the same step has one of these values. */
  readonly only?: { readonly when: Name; readonly is: readonly string[] };
};

type AsksChoice = {
  readonly kind: "one-of" | "some-of";
  readonly options: readonly string[];
};
export type AsksText =
  | { readonly kind: "text" | "long-text" | "phone" | "email"; readonly longest: number }
  | { readonly kind: "when" | "money" };
/** Any number of the units of this office, which only the database knows. */
type AsksUnits = { readonly kind: "units" };
export type Asks = AsksChoice | AsksText | AsksUnits;

export const line = (longest = 200): Asks => ({ kind: "text", longest });
/** Policy: some thirty pages; what a person has to tell of years in a firm. */
export const LONGEST_STORY = 20_000;
export const story = (longest = LONGEST_STORY): Asks => ({ kind: "long-text", longest });
export const oneOf = (...options: readonly string[]): Asks => ({ kind: "one-of", options });
export const someOf = (...options: readonly string[]): Asks => ({ kind: "some-of", options });
export const yesOrNo: Asks = { kind: "one-of", options: ["yes", "no"] };
