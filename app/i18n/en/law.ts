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
  lead: "Every rule and every limit this site rests on: where it is written, what it says, since when it holds. A number on this page is the number the system counts with.",
  today: "As of {{day}}.",
  tools: {
    title: "Work it out yourself",
    calculator: "Deadline calculator: which day, and why",
    reward: "Reward calculator: how much by the table, step by step",
    api: "For programs",
  },
  contents: "Contents",
  chapter: {
    "what-is-what": "Complaints and reports in general",
    counting: "How time is counted",
    complaints: "Complaints",
    reports: "Reports",
    competence: "Who handles it",
    pauses: "Time that is left out",
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
    confirmed: "The published text was read.",
    secondary:
      "The full text was not read; known from the press, reprints or answers of provinces.",
    unconfirmed:
      "No text was found. The system counts nothing by it until the legal unit has confirmed it.",
    policy:
      "The law only says promptly; the number is this office's own. The source is the article that says so.",
  },
  words: { verbatim: "The law's words", summary: "A summary, not the law's words" },
  wordsSays: {
    verbatim: "The article's own words; “……” marks what is left out.",
    summary: "What it says in our words, not compared with the text; do not quote it as the law.",
  },
  translation: "Our translation; it binds nobody",
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
  count: "Count with this limit",
  used: {
    title: "Where this site uses it",
    clock: "To count the limits of each matter",
    pause: "To leave time out of a running limit",
    action: "As the basis of the action “{{action}}”",
    grounds: "Checked item by item when staff decide",
    unsealing: "A purpose and basis for asking to open a sealed identity",
    amount: "To work out rewards",
    counting: "To count the days of every limit",
    home: "The limits on the home page",
    help: "The limits under Help",
    before: "What you read before filing",
    none: "The system counts nothing by it; it is listed for reference.",
  },
  back: "All rules",
  number: "No. {{id}}",
  print: "To print, use your browser; the menus are left out.",
};
