import { decided } from "#app/domain/decision.ts";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { agree } from "#app/domain/matter/actions/mediation/agree.ts";
import { orderAppraisal, returnAppraisal } from "#app/domain/matter/actions/mediation/appraise.ts";
import { challengeMediator } from "#app/domain/matter/actions/mediation/challenge.ts";
import { endMediation } from "#app/domain/matter/actions/mediation/end-mediation.ts";
import { nameMediators } from "#app/domain/matter/actions/mediation/name-mediators.ts";
import type { Side } from "#app/domain/matter/mediation/mediation.ts";
import type { TimeOfDay } from "#app/domain/typed/time-of-day.ts";
import { type Act, by, on, step, toUnit, type Way } from "#tests/drills/hostile/scene/act.ts";

const agrees =
  (side: Side): Act =>
  (matter) =>
    agree(matter, { side, way: "telephone", agreedOn: on }, by("marketHandler"));
const sent = {
  ground: "testing",
  institution: "演练",
  chosenBy: "both-sides",
  costs: "演练",
  sentOn: on,
} as const;
/** Called for an hour that is past, as no form could: what was said can be recorded at once. */
const called = {
  type: "meeting-called",
  ...by("marketHandler"),
  ...{ day: on, time: "00:00" as TimeOfDay, place: "演练" },
} as const;
const mediated: readonly Act[] = [
  (matter) => accept(matter, by("intake")),
  toUnit("market"),
  (matter) => nameMediators(matter, "演练", by("marketHandler")),
  agrees("complainant"),
  agrees("respondent"),
  () => decided(called),
];

export const COMPLAINT_WAYS: readonly Way[] = [
  {
    kind: "complaint",
    acts: [
      ...mediated,
      (matter, { calendar }) => orderAppraisal(matter, sent, { ...by("marketHandler"), calendar }),
      (matter) => returnAppraisal(matter, { backOn: on, result: "演练" }, by("marketHandler")),
      (matter) =>
        challengeMediator(
          matter,
          { side: "respondent", askedOn: on, reason: "演练" },
          by("marketHandler"),
        ),
    ],
  },
  {
    kind: "complaint",
    acts: [
      ...mediated,
      (matter, { calendar }) =>
        endMediation(
          matter,
          { ground: "no-agreement", explanation: "演练" },
          { ...by("handler"), calendar },
        ),
      step("party-notice"),
    ],
  },
];
