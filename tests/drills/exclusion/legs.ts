import { PEOPLE, UNITS } from "#app/demo/story/people.ts";
import { hour } from "#app/domain/calendar/hours.ts";
import type { Decision } from "#app/domain/decision.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { correct } from "#app/domain/matter/actions/back/correct.ts";
import { beginVerification } from "#app/domain/matter/actions/begin-verification.ts";
import { agree } from "#app/domain/matter/actions/mediation/agree.ts";
import { orderAppraisal } from "#app/domain/matter/actions/mediation/appraise.ts";
import { nameMediators } from "#app/domain/matter/actions/mediation/name-mediators.ts";
import { decideTransfer, proposeTransfer } from "#app/domain/matter/actions/propose-transfer.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Side } from "#app/domain/matter/mediation/mediation.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import { sentToPolice, signedFor } from "#tests/support/acts/with-police.ts";

type Act = (matter: Matter, first: Acting, second: Acting) => Decision<MatterEvent, string>;

/** What is done to a matter, and in whose unit it lies meanwhile. */
export type Leg = {
  readonly kind: Kind;
  readonly unitId: string;
  readonly acts: readonly Act[];
};

const agrees =
  (side: Side): Act =>
  (matter, act) =>
    agree(matter, { side, way: "telephone", agreedOn: act.on }, act);
const test: Act = (matter, act) =>
  orderAppraisal(
    matter,
    {
      ...{ ground: "testing", institution: "演练", chosenBy: "both-sides", costs: "演练" },
      sentOn: act.on,
    },
    { ...act, calendar: KNOWN_YEARS },
  );

/** An answer that lies sealed, put right by two. */
export const BATCH = "批20260101";
const findWrong: Act = (matter, act) => {
  const value = { subject: "sealed:batch", value: BATCH } as const;
  return correct(matter, { value, to: "批20260102", reason: "演练" }, act);
};

/** A mediation whose goods are tested; and a crime that the police have before them, with an answer to be put right. */
export const LEGS: readonly Leg[] = [
  {
    kind: "complaint",
    unitId: UNITS.market.id,
    acts: [
      accept,
      (matter, act) => nameMediators(matter, PEOPLE.supervisor.displayName, act),
      agrees("complainant"),
      agrees("respondent"),
      test,
    ],
  },
  {
    kind: "report",
    unitId: UNITS.inspection.id,
    acts: [
      beginVerification,
      (matter, act) => proposeTransfer(matter, "演练", { ...act, hour: hour(act.on, 9) }),
      (matter, _, act) =>
        decideTransfer(matter, { approved: true, note: "演练", hour: hour(act.on, 9) }, act),
      (matter, act) => sentToPolice(matter, act),
      (matter, act) => signedFor(matter, act),
      findWrong,
    ],
  },
];
