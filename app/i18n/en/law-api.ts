import type { Shape } from "#app/i18n/shape.ts";
import type { lawApi as zh } from "#app/i18n/zh/law-api.ts";

export const lawApi: Shape<typeof zh> = {
  title: "For programs",
  lead: "A program can ask both calculators. No registration, no key; any site may call.",
  due: {
    title: "Limits",
    says: "Which day a limit ends, which days were counted and which were skipped.",
  },
  reward: {
    title: "Reward amounts",
    says: "The reward by the table and what each rule did. All amounts are in fen.",
  },
  bad: {
    title: "When something is wrong",
    says: "The answer is 400, with one sentence for each field that is wrong.",
  },
  onlyGet: "This address can only be asked, with GET.",
  ask: "Request",
  answer: "Answer",
  fields: "Parameters",
  meaning: "What the answer holds",
  required: "required",
  optional: "optional",
  field: {
    from: "The day to start from, for example {{example}}. {{first}} to {{last}}",
    count: "Length in days, {{least}} to {{most}}",
    unit: "working-days or natural-days",
    "pause-from":
      "Where time left out begins. May be repeated, each with its pause-until, at most {{pauses}} times",
    "pause-until": "Where it ends",
    grade: "The grade: 1, 2 or 3",
    fines: "Fines and confiscations together, in fen, 0 to {{fines}}",
    insider: "true or false: is the reporter an insider",
  },
  says: {
    strict: "The day the count is full",
    legal: "The last day the law allows, moved over days of rest",
    firm: "Whether the holidays are all published; false means that it may still change",
    counted: "Each day that was counted",
    skipped: "Each day that was skipped and why: weekend, or the name of a festival",
    madeUp: "Those counted days that are weekends worked in exchange",
    base: "What the percentage yields",
    amount: "The reward by the table",
    floor: "The floor of this grade",
    cap: "The cap of one case",
    financeConsulted: "Whether the finance authority has to be consulted",
    says: "Each rule: its code, its value, the amount after it, a sentence in both languages",
  },
  line: "{{item}}: {{note}}",
  terms: {
    title: "Please note",
    cache: "An answer may be cached for {{seconds}} seconds.",
    open: "Answers carry Access-Control-Allow-Origin: *, so scripts of any page may call. No one signs in, and we do not note who asked.",
    binding:
      "Results are for information and decide no matter. For a matter in hand the day in its letters counts.",
  },
};
