import type { StaffRole } from "#app/domain/staff/roles.ts";

/** What the log can say was done. Each has its words under `audit.action`. */
export const AUDIT_ACTIONS = [
  "matter-event",
  "look",
  "sign-in",
  "sign-in-refused",
  "sign-ins-refused",
  "codes-held",
  "sign-out",
  "sessions-ended",
  "password-changed",
  "factor-enrolled",
  "factor-forgotten",
  "recovery-codes-replaced",
  "mail-hours-chosen",
  "calendar-published",
  "version-signed-off",
  "parameters-set",
  "parameters-confirmed",
  "staff-change-asked",
  "staff-change-confirmed",
  "staff-change-refused",
  "staff-deactivated",
  "unit-change-asked",
  "unit-change-confirmed",
  "unit-change-refused",
  "office-term-asked",
  "office-term-confirmed",
  "office-term-refused",
  "office-term-ended",
  "absence-asked",
  "absence-confirmed",
  "absence-refused",
  "absence-ended",
  "proposal-made",
  "proposal-reviewed",
  "proposal-discussed",
  "proposal-approved",
  "proposal-returned",
  "proposal-withdrawn",
  "facts-change-asked",
  "facts-change-confirmed",
  "facts-change-refused",
  "facts-change-withdrawn",
  "publication-asked",
  "publication-agreed",
  "publication-refused",
  "letter-taken-up-again",
  "office-file-kept",
  "office-file-struck",
  "content-erased",
  "identity-erased",
  "hold-placed",
  "hold-lifted",
  "custodian-reset",
  "custodian-enrolled",
  "custodian-withdrawn",
  "identity-requested",
  "identity-agreed",
  "identity-refused",
  "identity-opened",
  "committee-drawn",
  "committee-outsider-marked",
  "message-written",
  "note-written",
  "payee-named",
  "payee-stopped",
  "payout-authorised",
  "payout-checked",
  "payout-paid",
  "payout-received",
  "payout-sent-back",
  "payout-returned",
  "recovery-asked",
  "recovery-confirmed",
  "recovery-refused",
  "recovery-received",
  "recovery-dropped",
  "office-founded",
  "alarm-failed-sign-ins",
  "alarm-many-matters",
  "alarm-vault",
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** What nobody did, but somebody has to look into. */
export const ALARMS = [
  "alarm-failed-sign-ins",
  "alarm-many-matters",
  "alarm-vault",
] as const satisfies readonly AuditAction[];

/** What somebody of the office can have looked at. Each has its words under `audit.look`. */
export const LOOKS = [
  "matter",
  "deed",
  "letter",
  "evidence",
  "messages",
  "contact",
  "office-file",
  "ballot",
  "payment",
  "payee",
  "recovery",
  "queue",
  "agenda",
  "payments",
  "reward-figures",
  "cases",
  "cases-file",
  "case",
  "sealed",
  "audit",
  "people",
  "news",
  "phrases",
] as const;
export type Look = (typeof LOOKS)[number];

/** Nothing personal stands in an entry in clear: ids, codes, counts, days, and digests of anything else. */
export type AuditEntry = {
  readonly action: AuditAction;
  /** A staff id, "reporter", "committee", "office", "vault", or "nobody" for who is not known here. */
  readonly by: string;
  /** Not given: as the register of staff says at that moment. */
  readonly role?: StaffRole | "reporter" | "office";
  readonly matterId: string | null;
  readonly about: Readonly<Record<string, string | number | boolean | null>>;
};
