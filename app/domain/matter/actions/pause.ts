import { addDays, type Day } from "#app/domain/calendar/day.ts";
import { decided, refused } from "#app/domain/decision.ts";
import {
  AWAY_GROUNDS,
  PAUSE_MEDIATION,
  PAUSE_PENALTY_CASE,
  PAUSE_VERIFICATION,
  type PauseCode,
} from "#app/domain/law/counting/pause-rules.ts";
import { type Provision, versionOn } from "#app/domain/law/provision.ts";
import type { Acting, Counted } from "#app/domain/matter/act.ts";
import { dueOf } from "#app/domain/matter/clocks/due-of.ts";
import type { Away, Matter, MatterPause, PausableClock } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import {
  dayOfAct,
  dayOn,
  line,
  lineIfAny,
  oneOf,
  optional,
} from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import type { Stage } from "#app/domain/matter/stage.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

const RULES: Readonly<Record<PausableClock, Provision<readonly PauseCode[]>>> = {
  mediation: PAUSE_MEDIATION,
  verification: PAUSE_VERIFICATION,
  "penalty-case": PAUSE_PENALTY_CASE,
};

/** Who has the case does not stop it alone: that is an action of its own (Penalty Procedure, art. 46). */
const NEEDS_APPROVAL: readonly PauseCode[] = ["suspension"];

/** Policy: no institution has asked for more than a year; a wrong year is easily typed. */
const MOST_DAYS = 366;

const WHILE_IT_RUNS = {
  report: ["assigned", "in-verification", "case-opened"],
} as const satisfies Record<string, readonly Stage[]>;

const shared = {
  at: WHILE_IT_RUNS,
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [PAUSE_VERIFICATION, PAUSE_PENALTY_CASE],
  basisOf: (matter: Matter) => RULES[pausableClock(matter)],
  clocks: { moves: ["verification", "penalty-case"] },
  holder: "same",
  isFinal: false,
} as const;

/** Only what the text leaves out stops a clock: Penalty Procedure, art. 18(2) and 64(2). In mediation it is an appraisal. */
export const pausing = action({
  ...shared,
  name: "pause",
  place: "rare",
  fields: {
    pauseGround: oneOf<PauseCode>("file", ({ matter }) =>
      pauseGrounds(matter).map((value) => ({ value, words: "pause" })),
    ),
    sentTo: lineIfAny("file"),
    sample: lineIfAny("file"),
    document: line("file"),
    awayFrom: dayOfAct("file"),
    expectedOn: optional(dayOn("file")),
  },
  leaves: ["paused"],
  blocked: (matter, at: Counted) => {
    if (pauseGrounds(matter).length === 0) return ["not-a-ground"];
    return openPause(matter) ? ["paused-already"] : pausedTooLate(matter, at);
  },
  decide: (matter, { pauseGround: ground, awayFrom: from, sentTo, ...file }, act) => {
    const away = { institution: sentTo, ...file };
    const because = wrongIn(matter, { ground, from, away }, act.on);
    if (because.length > 0) return refused(...because);
    return decided({ type: "paused", ...act, clock: pausableClock(matter), ground, from, away });
  },
});

/**
 * Why no time is left out any more: the limit has run out by the day of entry. What is sent now moves nothing, and a day
 * typed afterwards would make what is late look kept.
 */
export function pausedTooLate(matter: Matter, at: Counted): readonly Reason[] {
  const due = dueOf(matter, pausableClock(matter), at);
  return due !== null && due < at.on ? ["pause-too-late"] : [];
}

/** What was away has come back, or the hearing is over: the clock runs on from that day, whenever it is set down. */
export const resumption = action({
  ...shared,
  name: "resumption",
  serves: ["verification", "penalty-case"],
  fields: { cameBackOn: dayOfAct("file"), report: line("file") },
  leaves: ["resumed"],
  blocked: (matter) => (openPause(matter) ? [] : ["not-paused"]),
  decide: (matter, { cameBackOn: until, report }, act) => {
    if (until > act.on) return refused("day-not-yet");
    if (until < (openPause(matter)?.from ?? until)) return refused("back-before-sent");
    return decided({ type: "resumed", ...act, clock: pausableClock(matter), until, report });
  },
});

type Pausing = { readonly ground: PauseCode; readonly from: Day; readonly away: Away };

function wrongIn(matter: Matter, { ground, from, away }: Pausing, on: Day): readonly Reason[] {
  const lastBack = pausesNow(matter)
    .flatMap(({ until }) => until ?? [])
    .toSorted()
    .at(-1);
  const { expectedOn: back } = away;
  const found: readonly (readonly [boolean, Reason])[] = [
    [!pauseGrounds(matter).includes(ground), "not-a-ground"],
    [AWAY_GROUNDS.includes(ground) && away.institution === "", "institution-missing"],
    [from > on, "day-not-yet"],
    [from < matter.receivedOn, "day-before-receipt"],
    [lastBack !== undefined && from < lastBack, "pauses-overlap"],
    [back !== null && back < from, "expected-before-sent"],
    [back !== null && back > addDays(from, MOST_DAYS), "day-too-far"],
  ];
  return found.flatMap(([isWrong, reason]) => (isWrong ? [reason] : []));
}

type Sent = Away & { readonly on?: Day };

export const pause = (matter: Matter, pauseGround: PauseCode, at: Counted, sent: Sent) => {
  const { on: awayFrom = at.on, institution: sentTo, ...file } = sent;
  return pausing.decide(matter, { pauseGround, awayFrom, sentTo, ...file }, at);
};

type Back = { readonly on?: Day; readonly report: string };

export const resume = (matter: Matter, act: Acting, { on = act.on, report }: Back) =>
  resumption.decide(matter, { cameBackOn: on, report }, act);

export const pauseGrounds = (matter: Matter): readonly PauseCode[] =>
  (versionOn(RULES[pausableClock(matter)], matter.receivedOn)?.value ?? []).filter(
    (code) => !NEEDS_APPROVAL.includes(code),
  );

const pausesNow = (matter: Matter): readonly MatterPause[] =>
  matter.pauses.filter(({ clock }) => clock === pausableClock(matter));

const openPause = (matter: Matter) => pausesNow(matter).find(({ until }) => until === null);

function pausableClock({ kind, stage }: Matter): PausableClock {
  if (kind === "complaint") return "mediation";
  return stage === "case-opened" ? "penalty-case" : "verification";
}
