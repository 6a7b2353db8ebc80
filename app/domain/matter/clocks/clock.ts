import { type Day, later } from "#app/domain/calendar/day.ts";
import type { Hour, Hours } from "#app/domain/calendar/hours.ts";
import type { Pause } from "#app/domain/calendar/pause.ts";
import type { Due, Term } from "#app/domain/calendar/term.ts";
import type { Provision, Version } from "#app/domain/law/provision.ts";
import type { PausableClock } from "#app/domain/matter/matter.ts";

export const CLOCKS = [
  "acceptance",
  "identity-proof",
  "mediation",
  "mediation-notice",
  "verification",
  "case-notice",
  "competence",
  "penalty-case",
  "advertising-reply",
  "answer",
  "transfer-decision",
  "transfer",
  "police-decision",
  "police-challenge",
  "police-reconsideration",
  "ask-procurators",
  "hand-over",
  "case-closing",
  "reward-notice",
  "reward-claim",
  "reward-review",
  "reward-review-answer",
] as const;
export type ClockName = (typeof CLOCKS)[number];

/** Whose time it is, where it is not the office's. Only the office can be late. */
const OTHERS: Readonly<Partial<Record<ClockName, "reporter" | "police">>> = {
  "identity-proof": "reporter",
  "police-decision": "police",
  "police-reconsideration": "police",
  "reward-claim": "reporter",
  "reward-review": "reporter",
};

export const OFFICE_CLOCKS: readonly ClockName[] = CLOCKS.filter((name) => !OTHERS[name]);

/** What starts a clock, what stops it, and which rules it rests on; not yet counted. */
export type Running = {
  readonly name: ClockName;
  readonly rule: Provision<Term | Hours | null>;
  readonly extension?: Provision<Term> | null;
  readonly start: Day | null;
  readonly hour?: Hour | undefined;
  /** The decision set the last day itself: nothing is counted. */
  readonly setFor?: Day | undefined;
  readonly pausable?: PausableClock;
  readonly stoppedOn: Day | null;
};

/** A statutory limit, running or stopped: the provision, its extension, what was left out, its dates. */
export type Clock = {
  readonly name: ClockName;
  readonly provision: string;
  readonly under: Version<unknown>;
  readonly extendedUnder: Version<Term> | null;
  readonly start: Day;
  /** Null where the last day was set, or runs by the hour. */
  readonly term: Term | null;
  readonly pauses: readonly Pause[];
  readonly paused: boolean;
  readonly due: Due;
  readonly dueHour: Hour | null;
  readonly stoppedOn: Day | null;
  /** The day of record of what stopped it, where that was entered only afterwards. */
  readonly enteredOn: Day | null;
};

/** Whether what was due came in time. What was entered after the last day counts as late, whichever day was typed. */
export const wasKept = ({ stoppedOn, enteredOn, due }: Clock): boolean =>
  stoppedOn !== null && later(stoppedOn, enteredOn ?? stoppedOn) <= due.legal;

/** What a reporter is shown. The police, and who disputes whose competence, are the office's business until it is over. */
export const SHOWN_TO_REPORTER = [
  "acceptance",
  "identity-proof",
  "mediation",
  "verification",
  "penalty-case",
  "advertising-reply",
  "reward-notice",
  "reward-claim",
  "reward-review",
  "reward-review-answer",
] as const satisfies readonly ClockName[];
export type ShownClock = (typeof SHOWN_TO_REPORTER)[number];
