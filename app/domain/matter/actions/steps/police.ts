import {
  CHALLENGE_POLICE_REFUSAL,
  HAND_OVER_ITEMS,
  TRANSFER_TO_POLICE,
} from "#app/domain/law/police/transfer-terms.ts";
import { step } from "#app/domain/matter/actions/steps/step.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

const shared = {
  at: { report: ["in-verification", "case-opened"] },
  by: [HANDLER, HEAD_ABOVE],
} as const;

/** State Council Order 310, art. 5(2): within twenty-four hours of the approval it goes to the police of the same level. */
export const transfer = step({
  ...shared,
  name: "transfer",
  basis: [TRANSFER_TO_POLICE],
  serves: ["transfer"],
  event: "transferred",
  after: "transfer-approved",
  clocks: { stops: ["transfer", "penalty-case"], starts: ["police-decision"] },
});

/** Art. 9(1): what the police will not open is taken to them again, or to the procurators. */
export const policeChallenge = step({
  ...shared,
  name: "police-challenge",
  basis: [CHALLENGE_POLICE_REFUSAL],
  serves: ["police-challenge"],
  event: "police-challenged",
  after: "police-declined",
  clocks: { stops: ["police-challenge"] },
});

/** Art. 12: what belongs to the case is handed over within three days of their notice. */
export const handOver = step({
  ...shared,
  name: "hand-over",
  basis: [HAND_OVER_ITEMS],
  serves: ["hand-over"],
  event: "items-handed-over",
  after: "police-opened",
  clocks: { stops: ["hand-over"] },
});
