import type { HeldOffice } from "#app/domain/staff/office.ts";

/** Who has to look at a proposal before it is decided on, and who decides: one in an office, or the leaders together. */
export type Approval = {
  readonly review: HeldOffice | null;
  readonly approve: HeldOffice | "together";
};

const BY_LEADER = { review: "unit-head", approve: "leader" } as const;

/**
 * What one proposes and others approve: Penalty Procedure, art. 18 (more days, a case or none), 46 and 47 (an investigation is
 * suspended or ended), 64 (more days for a case, and again by the leaders together) and 77 (a case is closed); State Council
 * Order 310, art. 5 (the chief, on what a team of two proposes).
 */
export const APPROVALS = {
  extension: BY_LEADER,
  case: BY_LEADER,
  declining: BY_LEADER,
  "case-extension": BY_LEADER,
  suspension: BY_LEADER,
  termination: BY_LEADER,
  "case-closing": BY_LEADER,
  "collective-extension": { review: "leader", approve: "together" },
  "transfer-proposal": { review: null, approve: "chief" },
} as const satisfies Readonly<Record<string, Approval>>;
export type Proposable = keyof typeof APPROVALS;
