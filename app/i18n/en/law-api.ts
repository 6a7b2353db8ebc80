import type { Shape } from "#app/i18n/shape.ts";
import type { lawApi as zh } from "#app/i18n/zh/law-api.ts";

export const lawApi: Shape<typeof zh> = {
  title: "Open interface",
  lead: "Both calculators can also be called through an interface. No registration, no key; any website may call it.",
  due: {
    title: "Limits",
    says: "Which day a time limit ends, and which days are counted or not.",
  },
  reward: {
    title: "Reward amounts",
    says: "The reward under the rules and the result of each rule. All amounts are in fen.",
  },
  bad: {
    title: "When a parameter is wrong",
    says: "The answer is 400, with one sentence for each mistake.",
  },
  onlyGet: "This address supports GET only.",
  ask: "Request",
  answer: "Answer",
  fields: "Parameters",
  meaning: "What the answer holds",
  required: "required",
  optional: "optional",
  field: {
    start: "Starting day, for example {{example}}. {{first}} to {{last}}",
    count: "Length in days, {{least}} to {{most}}",
    unit: "working-days or natural-days",
    "pause-from":
      "Day on which time not counted begins. May be repeated, each with its pause-until, at most {{pauses}} times",
    "pause-until": "Day on which time not counted ends",
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
    madeUp: "Counted days that are weekend days worked instead",
    base: "The amount calculated with the percentage",
    amount: "The reward under the rules",
    floor: "The minimum of this grade",
    cap: "The maximum for one case",
    financeConsulted: "Whether the finance authority has to be consulted",
    says: "Each rule: its code, its value, the amount after it, a sentence in both languages",
  },
  line: "{{item}}: {{note}}",
  terms: {
    title: "Please note",
    cache: "An answer may be cached for {{seconds}} seconds.",
    open: "Answers carry Access-Control-Allow-Origin: *, so scripts of any page may call. No one signs in, and we do not note who asked.",
    binding:
      "Results are for information only and decide no matter. For a matter in progress, the dates in its letters apply.",
  },
};
