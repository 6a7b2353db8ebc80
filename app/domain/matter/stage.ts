export const STAGES = [
  "received",
  "accepted",
  "refused",
  "withdrawn",
  "settled",
  "mediation-ended",
  "assigned",
  "in-verification",
  "case-opened",
  "declined",
  "referred",
  "outcome-recorded",
  "case-ended",
  "archived",
] as const;
export type Stage = (typeof STAGES)[number];
