import type { Day } from "#app/domain/calendar/day.ts";

export const AUDIT_KINDS = ["all", "looks", "actions", "alarms"] as const;

/** What an auditor asks the log for; null means: whatever it is. */
export type AuditFilter = {
  readonly number: string | null;
  readonly officerId: string | null;
  readonly day: Day | null;
  readonly kind: (typeof AUDIT_KINDS)[number];
};

export const EVERYTHING: AuditFilter = { number: null, officerId: null, day: null, kind: "all" };
