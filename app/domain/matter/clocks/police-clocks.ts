import type { Day } from "#app/domain/calendar/day.ts";
import {
  ASK_PROCURATORS,
  CHALLENGE_POLICE_REFUSAL,
  DECIDE_TRANSFER,
  HAND_OVER_ITEMS,
  POLICE_DECIDE,
  POLICE_RECONSIDER,
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
    // What was sent before it was proposed anew was another file.
    stoppedOn: matter.dates["proposed-anew"] ? null : firstOf(matter, "transferred"),
  },
  {
    name: "police-decision",
    rule: POLICE_DECIDE,
    // From their receipt (art. 8); until that is known, from the day on which it was sent.
    start: matter.dates["police-received"] ?? matter.dates.transferred ?? null,
    stoppedOn: firstOf(matter, "police-opened", "police-declined"),
  },
  {
    name: "police-challenge",
    rule: CHALLENGE_POLICE_REFUSAL,
    start: refusalToChallenge(matter),
    stoppedOn: firstSince(
      matter,
      ...([
        "police-declined",
        "police-challenged",
        "procurators-asked",
        "proposed-anew",
        "outcome-recorded",
      ] as const),
    ),
  },
  {
    name: "police-reconsideration",
    rule: POLICE_RECONSIDER,
    start: matter.dates["police-challenged"] ?? null,
    stoppedOn: firstOf(matter, "police-opened", "police-upheld") ?? secondRefusal(matter),
  },
  {
    name: "ask-procurators",
    rule: ASK_PROCURATORS,
    start: matter.dates["police-upheld"] ?? null,
    stoppedOn: firstSince(
      matter,
      ...(["police-upheld", "procurators-asked", "proposed-anew", "outcome-recorded"] as const),
    ),
  },
  {
    name: "hand-over",
    rule: HAND_OVER_ITEMS,
    start: matter.dates["police-opened"] ?? null,
    stoppedOn: firstOf(matter, "items-handed-over", "police-returned", "convicted"),
  },
];

/** Only the first refusal can be put before the police again. */
const refusalToChallenge = (matter: Matter): Day | null =>
  secondRefusal(matter) ? null : (matter.dates["police-declined"] ?? null);

/** Before it had a name of its own, the answer to a challenge stood where the first answer did. */
function secondRefusal({ dates }: Matter): Day | null {
  const { "police-declined": declined, "police-challenged": challenged } = dates;
  return declined && challenged && challenged < declined ? declined : null;
}
