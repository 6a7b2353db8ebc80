import type { Deed } from "#app/domain/matter/stage.ts";
import { acceptance } from "#app/routes/desk/deeds/acceptance.tsx";
import { archiving } from "#app/routes/desk/deeds/archive.ts";
import { assessment } from "#app/routes/desk/deeds/assessment.tsx";
import { assignment } from "#app/routes/desk/deeds/assignment.tsx";
import { openingCase } from "#app/routes/desk/deeds/case.ts";
import { declining } from "#app/routes/desk/deeds/declining.tsx";
import type { DeedForm } from "#app/routes/desk/deeds/deed-form.ts";
import { extension } from "#app/routes/desk/deeds/extension.ts";
import { extensionDecision } from "#app/routes/desk/deeds/extension-decision.tsx";
import { findings } from "#app/routes/desk/deeds/findings.tsx";
import { identityRequest } from "#app/routes/desk/deeds/identity-request.tsx";
import { mediationEnd } from "#app/routes/desk/deeds/mediation-end.tsx";
import { outcome } from "#app/routes/desk/deeds/outcome.tsx";
import { referral } from "#app/routes/desk/deeds/referral.tsx";
import { refusal } from "#app/routes/desk/deeds/refusal.tsx";
import { rewardLapse } from "#app/routes/desk/deeds/reward-lapse.ts";
import { rewardNotice } from "#app/routes/desk/deeds/reward-notice.ts";
import { sendingBack } from "#app/routes/desk/deeds/sending-back.ts";
import { settlement } from "#app/routes/desk/deeds/settlement.ts";
import { verification } from "#app/routes/desk/deeds/verification.ts";

/** Every deed has its form: a new deed does not build without one. */
export const DEED_FORMS: Readonly<Record<Deed, DeedForm>> = {
  "identity-request": identityRequest,
  acceptance,
  refusal,
  assignment,
  "sending-back": sendingBack,
  referral,
  settlement,
  "mediation-end": mediationEnd,
  verification,
  extension,
  "extension-decision": extensionDecision,
  findings,
  case: openingCase,
  declining,
  outcome,
  assessment,
  "reward-notice": rewardNotice,
  "reward-lapse": rewardLapse,
  archive: archiving,
};
