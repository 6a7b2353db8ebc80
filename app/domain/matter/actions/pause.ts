import { type Decision, decided, refused } from "#app/domain/decision.ts";
import {
  PAUSE_MEDIATION,
  PAUSE_PENALTY_CASE,
  PAUSE_VERIFICATION,
  type PauseCode,
} from "#app/domain/law/counting/pause-rules.ts";
import { type Provision, versionOn } from "#app/domain/law/provision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter, PausableClock } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

const RULES: Readonly<Record<PausableClock, Provision<readonly PauseCode[]>>> = {
  mediation: PAUSE_MEDIATION,
  verification: PAUSE_VERIFICATION,
  "penalty-case": PAUSE_PENALTY_CASE,
};

type Reason = "wrong-stage" | "not-a-ground" | "paused-already";

/** Only what the text leaves out stops a clock: art. 22(3) in mediation, art. 18(2) and 64(2) in a penalty case. */
export function pause(
  matter: Matter,
  ground: PauseCode,
  act: Acting,
): Decision<MatterEvent, Reason> {
  if (!permits("pause", matter)) return refused("wrong-stage");
  if (!pauseGrounds(matter).includes(ground)) return refused("not-a-ground");
  if (openPause(matter)) return refused("paused-already");
  return decided({ type: "paused", ...act, clock: pausableClock(matter), ground });
}

export function resume(
  matter: Matter,
  act: Acting,
): Decision<MatterEvent, "wrong-stage" | "not-paused"> {
  if (!permits("resumption", matter)) return refused("wrong-stage");
  const open = openPause(matter);
  if (!open) return refused("not-paused");
  return decided({ type: "resumed", ...act, clock: open.clock });
}

/** The rule that says what may be left out now. */
const pauseRule = (matter: Matter) => RULES[pausableClock(matter)];

export const pauseGrounds = (matter: Matter): readonly PauseCode[] =>
  versionOn(pauseRule(matter), matter.receivedOn)?.value ?? [];

const openPause = (matter: Matter) =>
  matter.pauses.find(({ clock, until }) => clock === pausableClock(matter) && until === null);

function pausableClock({ kind, stage }: Matter): PausableClock {
  if (kind === "complaint") return "mediation";
  return stage === "case-opened" ? "penalty-case" : "verification";
}
