import { ASK_IDENTITY } from "#app/domain/law/complaints/complaint-rules.ts";
import {
  DECIDE_ACCEPTANCE,
  END_MEDIATION,
  TELL_MEDIATION_ENDED,
} from "#app/domain/law/complaints/complaint-terms.ts";
import type { Running } from "#app/domain/matter/clocks/clock.ts";
import { firstOf } from "#app/domain/matter/clocks/first-of.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** Asking for proof of identity stops nothing: the text does not say so. */
export const complaintClocks = (matter: Matter): readonly Running[] => [
  {
    name: "acceptance",
    rule: DECIDE_ACCEPTANCE,
    start: matter.receivedOn,
    stoppedOn: firstOf(matter, "accepted", "refused", "withdrawn"),
  },
  {
    name: "identity-proof",
    rule: ASK_IDENTITY,
    start: matter.dates["identity-asked"] ?? null,
    setFor: matter.dates["identity-due"],
    stoppedOn: firstOf(matter, "accepted", "refused", "withdrawn"),
  },
  {
    name: "mediation",
    rule: END_MEDIATION,
    start: matter.dates.accepted ?? null,
    pausable: "mediation",
    stoppedOn: firstOf(matter, "settled", "mediation-ended"),
  },
  {
    name: "mediation-notice",
    rule: TELL_MEDIATION_ENDED,
    start: matter.dates["mediation-ended"] ?? null,
    stoppedOn: firstOf(matter, "parties-told"),
  },
];
