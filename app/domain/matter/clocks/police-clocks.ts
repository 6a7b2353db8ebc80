import type { Day } from "#app/domain/calendar/day.ts";
import {
  CHALLENGE_POLICE_REFUSAL,
  DECIDE_TRANSFER,
  HAND_OVER_ITEMS,
  POLICE_DECIDE,
  TRANSFER_TO_POLICE,
} from "#app/domain/law/police/transfer-terms.ts";
import type { Running } from "#app/domain/matter/clocks/clock.ts";
import { firstOf, firstSince } from "#app/domain/matter/clocks/first-of.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** The ladder of a suspected crime: our head, the transfer, the police, and what follows their answer. */
export const policeClocks = (matter: Matter): readonly Running[] => [
  {
    name: "transfer-decision",
    rule: DECIDE_TRANSFER,
    start: matter.dates["transfer-proposed"] ?? null,
    stoppedOn: firstOf(matter, "transfer-approved", "transfer-refused"),
  },
  {
    name: "transfer",
    rule: TRANSFER_TO_POLICE,
    start: matter.dates["transfer-approved"] ?? null,
    hour: matter.dates["transfer-hour"],
    stoppedOn: firstOf(matter, "transferred"),
  },
  {
    name: "police-decision",
    rule: POLICE_DECIDE,
    start: matter.dates.transferred ?? null,
    stoppedOn: firstOf(matter, "police-opened", "police-declined"),
  },
  {
    name: "police-challenge",
    rule: CHALLENGE_POLICE_REFUSAL,
    start: refusalToChallenge(matter),
    stoppedOn: firstSince(matter, "police-declined", "police-challenged", "outcome-recorded"),
  },
  {
    name: "hand-over",
    rule: HAND_OVER_ITEMS,
    start: matter.dates["police-opened"] ?? null,
    stoppedOn: firstOf(matter, "items-handed-over"),
  },
];

/** Only the first refusal can be challenged: the police's answer to the challenge is their last. */
function refusalToChallenge({ dates }: Matter): Day | null {
  const { "police-declined": declined, "police-challenged": challenged } = dates;
  if (!declined || (challenged && challenged < declined)) return null;
  return declined;
}
