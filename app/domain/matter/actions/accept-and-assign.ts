import { decided } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { acceptance } from "#app/domain/matter/actions/accept.ts";
import { assignment, type Kept, keptAway } from "#app/domain/matter/actions/assign.ts";
import { action } from "#app/domain/matter/record/record.ts";

/** Accepted and sent to its unit in one press: what intake does with nearly every complaint (Order 121, art. 15(1) and 41(1)). */
export const acceptanceAndAssignment = action({
  name: "acceptance-and-assignment",
  at: acceptance.at,
  by: acceptance.by,
  proof: "session",
  basis: [...acceptance.basis, ...assignment.basis],
  serves: ["acceptance"],
  fields: assignment.fields,
  leaves: ["accepted", "assigned"],
  clocks: acceptance.clocks,
  holder: "unit",
  isFinal: false,
  decide: (_matter, { unitId, reason }, act, { barrier }: Acting & Kept) =>
    keptAway(unitId, barrier) ??
    decided({ type: "accepted", ...act }, { type: "assigned", ...act, unitId, reason }),
});
