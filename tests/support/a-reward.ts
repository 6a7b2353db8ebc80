import { day } from "#app/domain/calendar/day.ts";
import type { Reward } from "#app/domain/reward/reward.ts";

/** A reward that was found eligible and lies before the committee; say only what matters. */
export const aReward = (but: Partial<Reward> = {}): Reward => ({
  assessedOn: day("2026-11-02"),
  assessedBy: "handler",
  assessment: {
    met: ["clear-target-and-key-evidence", "not-known-before", "penalised-or-prosecuted"],
    excluded: [],
    eligible: true,
    proposed: "second",
    note: "举报早于首次检查",
  },
  scored: false,
  decidedOn: null,
  award: null,
  notifiedOn: null,
  claim: null,
  payment: null,
  lapsedOn: null,
  ...but,
});
