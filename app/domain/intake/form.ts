import { type Asking, line, oneOf, someOf, story, yesOrNo } from "#app/domain/intake/asks.ts";
import type { Kind } from "#app/domain/intake/kind.ts";

export type StepName = "product" | "seller" | "facts" | "claim" | "you" | "files";
type Step<Name extends string> = {
  readonly name: StepName;
  readonly questions: readonly Asking<Name>[];
};

const product = {
  name: "product",
  questions: [
    { name: "productType", asks: oneOf("drug", "device", "cosmetic", "unsure"), required: true },
    { name: "productName", asks: line(), required: true },
    { name: "licence", asks: line(), required: false },
    { name: "batch", asks: line(), required: false },
  ],
} as const satisfies Step<string>;

const keepUnits = { name: "keepUnits", asks: { kind: "units" }, required: false } as const;
/** Policy: a dozen names with their posts. */
export const LONGEST_OFFICIALS = 500;
const keepOfficials = {
  name: "keepOfficials",
  asks: story(LONGEST_OFFICIALS),
  required: false,
  orElse: "keepUnits",
} as const;

const someoneToKeepAway = { when: "keepAway", is: ["yes"] } as const;

const places = oneOf("store", "online", "hospital", "person", "firm", "unknown");
const seller = {
  name: "seller",
  questions: [
    { name: "place", asks: places, required: true },
    { name: "platform", asks: line(), required: false, only: { when: "place", is: ["online"] } },
    { name: "respondent", asks: line(), required: true },
    { name: "respondentAddress", asks: line(), required: false },
    { name: "keepAway", asks: yesOrNo, required: false },
    { ...keepUnits, only: someoneToKeepAway },
    { ...keepOfficials, only: someoneToKeepAway },
  ],
} as const satisfies Step<string>;

/** Policy: a dispute in short; the whole story has a field of its own. */
const LONGEST_FOR_SELLER = 2000;

const reportedToo = { when: "alsoReport", is: ["yes"] } as const;

/** Order 121, art. 10(1): who complains, about whom, what is asked for and on what facts. */
const COMPLAINT = [
  product,
  seller,
  {
    name: "facts",
    questions: [
      { name: "happenedOn", asks: { kind: "when" }, required: false },
      { name: "paid", asks: { kind: "money" }, required: false },
      { name: "story", asks: story(), required: true },
      { name: "alsoReport", asks: yesOrNo, required: true },
      {
        name: "forSeller",
        asks: story(LONGEST_FOR_SELLER),
        required: true,
        only: reportedToo,
      },
      { name: "filesForMediation", asks: yesOrNo, required: true, only: reportedToo },
      { name: "reportConfidential", asks: yesOrNo, required: true, only: reportedToo },
      { name: "wantsReward", asks: yesOrNo, required: true, only: reportedToo },
    ],
  },
  {
    name: "claim",
    questions: [
      {
        name: "claims",
        asks: someOf("repair", "redo", "replace", "return", "refund", "compensate", "other"),
        required: true,
      },
      { name: "claimAmount", asks: { kind: "money" }, required: false },
      { name: "consentPublication", asks: yesOrNo, required: true },
      { name: "consentDelegation", asks: yesOrNo, required: true },
    ],
  },
  {
    name: "you",
    questions: [
      { name: "name", asks: line(50), required: true },
      { name: "phone", asks: { kind: "phone", longest: 30 }, required: true },
      { name: "address", asks: line(), required: true },
      { name: "email", asks: { kind: "email", longest: 200 }, required: false },
    ],
  },
  { name: "files", questions: [] },
] as const satisfies readonly Step<string>[];

const whoever = { when: "stance", is: ["named", "confidential"] } as const;

/** Order 121, art. 28(1): concrete clues and facts; nobody has to give a name. */
const REPORT = [
  product,
  seller,
  {
    name: "facts",
    questions: [
      { name: "happenedOn", asks: { kind: "when" }, required: false },
      { name: "ongoing", asks: oneOf("yes", "no", "unknown"), required: true },
      { name: "story", asks: story(), required: true },
    ],
  },
  {
    name: "you",
    questions: [
      { name: "stance", asks: oneOf("named", "confidential", "anonymous"), required: true },
      { name: "name", asks: line(50), required: true, only: whoever },
      { name: "phone", asks: { kind: "phone", longest: 30 }, required: true, only: whoever },
      { name: "email", asks: { kind: "email", longest: 200 }, required: false, only: whoever },
      { name: "insider", asks: oneOf("yes", "no", "unsaid"), required: true },
      { name: "wantsReward", asks: yesOrNo, required: true },
    ],
  },
  { name: "files", questions: [] },
] as const satisfies readonly Step<string>[];

/** What any of the forms asks, by its name. */
export type QuestionName = (typeof COMPLAINT | typeof REPORT)[number]["questions"][number]["name"];
export type FormStep = Step<QuestionName>;

const FORMS: Readonly<Record<Kind, readonly FormStep[]>> = {
  complaint: COMPLAINT,
  report: REPORT,
};

export const stepsOf = (kind: Kind): readonly FormStep[] => FORMS[kind];

/** The same two questions for whoever thinks of somebody later. */
export const KEEP_AWAY_LATER: FormStep = { name: "seller", questions: [keepUnits, keepOfficials] };

/** What names or reaches a person. It is sealed at the door and never stored beside the facts. */
export const IDENTITY = ["name", "phone", "address", "email"] as const satisfies QuestionName[];

/** Whom the reporter wants kept away. It steers who may see the matter and is never shown to those who work on it. */
export const KEEP_AWAY = [
  "keepAway",
  "keepUnits",
  "keepOfficials",
] as const satisfies QuestionName[];
