/**
 * Why a reward that was paid is asked back. Announcement No. 41: what was wrongly awarded is taken back; which cases those are
 * follows from its conditions and exclusions, and from who was paid.
 */
export const RECOVERY_GROUNDS = [
  "false-materials",
  "excluded-person",
  "rewarded-elsewhere",
  "penalty-overturned",
  "wrong-payment",
] as const;
export type RecoveryGround = (typeof RECOVERY_GROUNDS)[number];
