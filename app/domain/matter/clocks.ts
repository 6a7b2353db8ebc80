import type { Day } from "#app/domain/calendar/day.ts";
import { type Due, due, extended, type Term } from "#app/domain/calendar/term.ts";
import type { WorkCalendar } from "#app/domain/calendar/work-calendar.ts";
import { DECIDE_ACCEPTANCE, END_MEDIATION } from "#app/domain/law/complaint-terms.ts";
import { PENALTY_CASE } from "#app/domain/law/penalty-terms.ts";
import { inForce, type Provision, type Version } from "#app/domain/law/provision.ts";
import { EXTEND_VERIFICATION, VERIFY_REPORT } from "#app/domain/law/report-terms.ts";
import { CLAIM_REWARD, NOTIFY_REWARD } from "#app/domain/law/reward-terms.ts";
import type { Matter, Milestone } from "#app/domain/matter/matter.ts";

export const CLOCKS = [
  "acceptance",
  "mediation",
  "verification",
  "penalty-case",
  "reward-notice",
  "reward-claim",
] as const;
export type ClockName = (typeof CLOCKS)[number];

/** A running or stopped statutory limit: the provision it rests on, its extension, its dates. */
export type Clock = {
  readonly name: ClockName;
  readonly provision: string;
  readonly under: Version<Term>;
  readonly extendedUnder: Version<Term> | null;
  readonly start: Day;
  readonly term: Term;
  readonly due: Due;
  readonly stoppedOn: Day | null;
};

type Running = {
  readonly name: ClockName;
  readonly rule: Provision<Term>;
  readonly extension?: Provision<Term> | null;
  readonly start: Day | null;
  readonly stoppedOn: Day | null;
};

/** Every statutory clock of a matter, running and stopped, by the law of the day it was received. */
export function clocks(matter: Matter, calendar: WorkCalendar): readonly Clock[] {
  const started = matter.kind === "complaint" ? ofComplaint(matter) : ofReport(matter);
  return started.flatMap((running) => wound(running, matter.receivedOn, calendar) ?? []);
}

const ofComplaint = (matter: Matter): readonly Running[] => [
  {
    name: "acceptance",
    rule: DECIDE_ACCEPTANCE,
    start: matter.receivedOn,
    stoppedOn: first(matter, "accepted", "refused"),
  },
  {
    name: "mediation",
    rule: END_MEDIATION,
    start: matter.dates.accepted ?? null,
    stoppedOn: first(matter, "settled", "mediation-ended"),
  },
];

const ofReport = (matter: Matter): readonly Running[] => [
  {
    name: "verification",
    rule: VERIFY_REPORT,
    extension: matter.extension?.approved ? EXTEND_VERIFICATION : null,
    start: matter.receivedOn,
    stoppedOn: first(matter, "case-opened", "declined", "referred"),
  },
  {
    name: "penalty-case",
    rule: PENALTY_CASE,
    start: matter.dates["case-opened"] ?? null,
    stoppedOn: first(matter, "outcome-recorded"),
  },
  {
    name: "reward-notice",
    rule: NOTIFY_REWARD,
    start: rewardIsDue(matter) ? (matter.dates["outcome-recorded"] ?? null) : null,
    stoppedOn: matter.reward?.notifiedOn ?? null,
  },
  {
    name: "reward-claim",
    rule: CLAIM_REWARD,
    start: matter.reward?.notifiedOn ?? null,
    stoppedOn: matter.reward?.claim?.on ?? matter.reward?.lapsedOn ?? null,
  },
];

/** The notice is owed from the day the case closes until it is clear that there is no reward. */
const rewardIsDue = ({ reward }: Matter): boolean => {
  if (reward === null) return true;
  return reward.assessment.eligible && (reward.decidedOn === null || reward.award !== null);
};

const first = ({ dates }: Matter, ...milestones: readonly Milestone[]): Day | null =>
  milestones.flatMap((milestone) => dates[milestone] ?? []).toSorted()[0] ?? null;

function wound(running: Running, receivedOn: Day, calendar: WorkCalendar): Clock | null {
  const { name, rule, extension, start, stoppedOn } = running;
  if (start === null) return null;

  const under = inForce(rule, receivedOn);
  const extendedUnder = extension ? inForce(extension, receivedOn) : null;
  const term = extendedUnder ? extended(under.value, extendedUnder.value) : under.value;
  return {
    name,
    provision: rule.id,
    under,
    extendedUnder,
    start,
    term,
    due: due(calendar, start, term),
    stoppedOn,
  };
}
