import type { Day } from "#app/domain/calendar/day.ts";
import { decided, refused } from "#app/domain/decision.ts";
import { PAUSE_MEDIATION, type PauseCode } from "#app/domain/law/counting/pause-rules.ts";
import type { Acting, Counted } from "#app/domain/matter/act.ts";
import { pausedTooLate, pauseGrounds } from "#app/domain/matter/actions/pause.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { mediationAnswers } from "#app/domain/matter/mediation/answers.ts";
import { mediationAwaits } from "#app/domain/matter/mediation/awaits.ts";
import { unlessMediating, wrongDay } from "#app/domain/matter/mediation/in-the-way.ts";
import {
  appraisalSince,
  CHOSEN_BY,
  type ChosenBy,
} from "#app/domain/matter/mediation/mediation.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { dayOn, line, oneOf, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

const shared = {
  at: { complaint: ["accepted"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [PAUSE_MEDIATION],
  clocks: { moves: ["mediation"] },
  holder: "same",
} as const;

/** Order 121, art. 22: something is tested or appraised. From the day it is sent until it is back no day is counted. */
export const appraisal = action({
  ...shared,
  name: "appraisal",
  place: "rare",
  isFinal: false,
  fields: {
    pauseGround: oneOf<PauseCode>("file", ({ matter }) =>
      pauseGrounds(matter).map((value) => ({ value, words: "pause" })),
    ),
    institution: line("file"),
    chosenBy: oneOf<ChosenBy>("file", mediationAnswers(...CHOSEN_BY)),
    costs: words("file", { rows: 2 }),
    sentOn: dayOn("file"),
  },
  leaves: ["appraisal-ordered", "paused"],
  blocked: (matter, at: Counted) => [
    ...unlessMediating("consents", "undisputed")(matter),
    ...(appraisalSince(matter) === null
      ? pausedTooLate(matter, at)
      : (["paused-already"] as const)),
  ],
  decide: (matter, { pauseGround: ground, sentOn, ...agreed }, act) => {
    const because = [...wrongDay(sentOn, matter, act.on), ...overlaps(sentOn, matter)];
    if (because.length > 0) return refused(...because);
    return decided(
      { type: "appraisal-ordered", ...act, ...agreed, sentOn },
      { type: "paused", ...act, clock: "mediation", ground, from: sentOn },
    );
  },
});

const overlaps = (sentOn: Day, { pauses }: Matter): readonly Reason[] =>
  pauses.some(({ clock, until }) => clock === "mediation" && until !== null && sentOn < until)
    ? ["pauses-overlap"]
    : [];

export const appraisalReturn = action({
  ...shared,
  name: "appraisal-return",
  serves: ["mediation"],
  isNext: (matter) => mediationAwaits(matter) === "appraisal",
  isFinal: true,
  fields: { backOn: dayOn("file"), appraisalResult: words("file") },
  leaves: ["appraisal-returned", "resumed"],
  blocked: (matter) => (appraisalSince(matter) === null ? ["not-paused"] : []),
  decide: (matter, { backOn, appraisalResult: note }, act) => {
    const since = appraisalSince(matter);
    if (backOn > act.on) return refused("day-not-yet");
    if (since !== null && backOn < since) return refused("back-before-sent");
    return decided(
      { type: "appraisal-returned", ...act, note, backOn },
      { type: "resumed", ...act, clock: "mediation", until: backOn, report: note },
    );
  },
});

type Sent = {
  readonly ground: PauseCode;
  readonly institution: string;
  readonly chosenBy: ChosenBy;
  readonly costs: string;
  readonly sentOn: Day;
};

export const orderAppraisal = (matter: Matter, { ground, ...sent }: Sent, at: Counted) =>
  appraisal.decide(matter, { pauseGround: ground, ...sent }, at);

type Back = { readonly backOn: Day; readonly result: string };

export const returnAppraisal = (matter: Matter, { backOn, result }: Back, act: Acting) =>
  appraisalReturn.decide(matter, { backOn, appraisalResult: result }, act);
