import { decided, refused } from "#app/domain/decision.ts";
import {
  PAUSE_MEDIATION,
  PAUSE_PENALTY_CASE,
  PAUSE_VERIFICATION,
  type PauseCode,
} from "#app/domain/law/counting/pause-rules.ts";
import { type Provision, versionOn } from "#app/domain/law/provision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter, PausableClock } from "#app/domain/matter/matter.ts";
import { oneOf } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import type { Stage } from "#app/domain/matter/stage.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

const RULES: Readonly<Record<PausableClock, Provision<readonly PauseCode[]>>> = {
  mediation: PAUSE_MEDIATION,
  verification: PAUSE_VERIFICATION,
  "penalty-case": PAUSE_PENALTY_CASE,
};

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
  },
  leaves: ["paused"],
  blocked: (matter) => {
    if (pauseGrounds(matter).length === 0) return ["not-a-ground"];
    return openPause(matter) ? ["paused-already"] : [];
  },
  decide: (matter, { pauseGround: ground }, act) => {
    if (!pauseGrounds(matter).includes(ground)) return refused("not-a-ground");
    return decided({ type: "paused", ...act, clock: pausableClock(matter), ground });
  },
});

export const resumption = action({
  ...shared,
  name: "resumption",
  serves: ["verification", "penalty-case"],
  fields: {},
  leaves: ["resumed"],
  blocked: (matter) => (openPause(matter) ? [] : ["not-paused"]),
  decide: (matter, _read, act) =>
    decided({ type: "resumed", ...act, clock: pausableClock(matter) }),
});

export const pause = (matter: Matter, pauseGround: PauseCode, act: Acting) =>
  pausing.decide(matter, { pauseGround }, act);

export const resume = (matter: Matter, act: Acting) => resumption.decide(matter, {}, act);

export const pauseGrounds = (matter: Matter): readonly PauseCode[] =>
  versionOn(RULES[pausableClock(matter)], matter.receivedOn)?.value ?? [];

const openPause = (matter: Matter) =>
  matter.pauses.find(({ clock, until }) => clock === pausableClock(matter) && until === null);

function pausableClock({ kind, stage }: Matter): PausableClock {
  if (kind === "complaint") return "mediation";
  return stage === "case-opened" ? "penalty-case" : "verification";
}
