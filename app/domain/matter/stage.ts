export const KINDS = ["complaint", "report"] as const;
export type Kind = (typeof KINDS)[number];

export const STAGES = [
  "received",
  "accepted",
  "refused",
  "settled",
  "mediation-ended",
  "assigned",
  "in-verification",
  "case-opened",
  "declined",
  "referred",
  "outcome-recorded",
  "archived",
] as const;
export type Stage = (typeof STAGES)[number];

/** Everything that may be done to a matter by staff, named as in its address: /desk/matters/7/acceptance. */
export const DEEDS = [
  "identity-request",
  "acceptance",
  "refusal",
  "assignment",
  "sending-back",
  "referral",
  "settlement",
  "pause",
  "resumption",
  "mediation-end",
  "party-notice",
  "new-facts",
  "advertising",
  "dispute",
  "dispute-settlement",
  "verification",
  "extension",
  "extension-decision",
  "findings",
  "case",
  "declining",
  "case-extension",
  "collective-extension",
  "answer",
  "transfer-proposal",
  "transfer-decision",
  "transfer",
  "police-reply",
  "police-challenge",
  "hand-over",
  "outcome",
  "assessment",
  "reward-notice",
  "reward-lapse",
  "archive",
  "recusal",
] as const;
export type Deed = (typeof DEEDS)[number];
