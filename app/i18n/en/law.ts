import { lawApi } from "#app/i18n/en/law-api.ts";
import { lawCalculators } from "#app/i18n/en/law-calculators.ts";
import { lawNames } from "#app/i18n/en/law-names.ts";
import { lawOpenapi } from "#app/i18n/en/law-openapi.ts";
import type { Shape } from "#app/i18n/shape.ts";
import type { law as zh } from "#app/i18n/zh/law.ts";

export const law: Shape<typeof zh> = {
  name: lawNames,
  calculator: lawCalculators.term,
  reward: lawCalculators.reward,
  problem: lawCalculators.problem,
  api: lawApi,
  openapi: lawOpenapi,
  title: "Rules and time limits",
  lead: "Every rule and every time limit this site relies on: where it is written, what it says, and from when it applies. The numbers on this page are the numbers the system calculates with.",
  today: "As of {{day}}.",
  tools: {
    title: "Calculators",
    calculator: "Deadline calculator: which day, and why",
    reward: "Reward calculator: how much under the rules, and how it is calculated",
    api: "Open interface",
  },
  search: {
    label: "Find a rule",
    hint: "Type a word, such as mediation or art. 23. Put spaces between several.",
    button: "Find",
    count: "“{{asked}}”: {{count}} found",
    clear: "Show all",
    found: "What was found",
    all: "Unfold everything",
  },
  contents: "Contents",
  chapter: {
    "what-is-what": "Complaints and reports in general",
    counting: "How time is counted",
    complaints: "Complaints",
    reports: "Reports",
    competence: "Who handles it",
    pauses: "Time not counted",
    cases: "Cases and penalties",
    police: "Transfer to the police",
    rewards: "Rewards",
    protection: "Secrecy and protection",
    remedies: "If you disagree",
  },
  chapterCount: "{{chapter}} ({{count}})",
  how: {
    title: "How to read this",
    sources: "Four kinds of source",
    words: "Two kinds of wording",
  },
  standing: {
    confirmed: "Verified",
    secondary: "Second-hand",
    unconfirmed: "To be verified",
    policy: "Office policy",
  },
  standingSays: {
    confirmed: "The published full text was found.",
    secondary:
      "The full text was not found; known from the press, reprints or answers of local authorities.",
    unconfirmed:
      "The original text was not found. Until the legal unit has confirmed it, the system does not use it to calculate time limits.",
    policy:
      "The law only says “promptly”; this office set the number of days itself. The source is the article that says so.",
  },
  words: { verbatim: "The law's words", summary: "A summary, not the law's words" },
  wordsSays: {
    verbatim: "The article's own words; “……” marks what is left out.",
    summary: "A summary in our own words, not checked word for word; do not quote it as law.",
  },
  translation: "Our own translation, not binding",
  state: { past: "No longer in force", "in-force": "In force", coming: "Not yet in force" },
  since: "since {{from}}",
  between: "{{from}} to {{until}}",
  versions: "Versions",
  versionsMany: "{{count}} versions, earliest first",
  sourceAtPress: "Source (press or a copy, not an official site): {{host}}",
  sourceAt: "Found at {{host}}",
  limit: {
    "working-days": "{{count}} working days",
    "working-days_one": "{{count}} working day",
    "natural-days": "{{count}} days",
    "natural-days_one": "{{count}} day",
    hours: "{{count}} hours",
    months: "{{count}} months",
    years: "{{count}} years",
    years_one: "{{count}} year",
  },
  count: "Calculate with this time limit",
  used: {
    title: "Where this site uses it",
    clock: "To calculate the time limits of every matter",
    clockOnceConfirmed:
      "Time limits are calculated from it only once the legal unit has confirmed it",
    pause: "As the basis for time not counted",
    action: "As the basis of the action “{{action}}”",
    grounds: "Checked item by item when staff decide",
    unsealing: "As a purpose and basis when requesting to unseal an identity",
    amount: "To calculate rewards",
    explained: "Explained to the public: how a reward comes about",
    counting: "To count the days of every limit",
    home: "The time limits on the home page",
    help: "The time limits under Help",
    before: "What you read before submitting",
    none: "The system does not calculate with it; it is listed for reference.",
  },
  back: "All rules",
  number: "No. {{id}}",
  print: "To print, unfold everything first, then use your browser; the menus are left out.",
};
