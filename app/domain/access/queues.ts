import type { Stage } from "#app/domain/matter/stage.ts";
import type { Officer, StaffRole } from "#app/domain/staff/roles.ts";

/** The lists the desk works from: by what is to be done next, by what runs out, and all. */
const QUEUES = [
  "awaiting",
  "incoming",
  "to-assign",
  "to-verify",
  "verifying",
  "to-decide",
  "case",
  "reward",
  "mediation",
  "late",
  "soon",
  "open",
  "archived",
] as const;
export type Queue = (typeof QUEUES)[number];

/** What comes in and what waits for a unit are intake's. */
const OF_A_UNIT: readonly Queue[] = QUEUES.filter(
  (queue) => queue !== "incoming" && queue !== "to-assign",
);
const LISTS: Readonly<Partial<Record<StaffRole, readonly Queue[]>>> = {
  // What waits for their word comes first; whoever acts in no office has nothing there.
  intake: ["awaiting", "incoming", "to-assign", "late", "soon", "open", "archived"],
  handler: OF_A_UNIT,
  // What comes in lies with a head where those below must not know of it.
  head: [
    "awaiting",
    "to-decide",
    "incoming",
    ...OF_A_UNIT.filter((queue) => queue !== "to-decide" && queue !== "awaiting"),
  ],
};

/** The lists a role works from; the first in which anything lies is what they see when they come in. */
export const queuesOf = ({ role }: Officer): readonly Queue[] => LISTS[role] ?? [];

/**
 * At which stages a matter lies in a list of what is to be done. A head decides on more days (Penalty Procedure, art. 18(1)), on a
 * transfer to the police (Transfer Provisions, art. 5(2)) and on what was found, and confirms a penalty; a reward follows the outcome.
 */
export const QUEUE_STAGES = {
  incoming: ["received"],
  "to-assign": ["accepted"],
  "to-verify": ["assigned"],
  verifying: ["in-verification"],
  "to-decide": ["assigned", "in-verification", "case-opened", "outcome-recorded"],
  case: ["case-opened"],
  reward: ["outcome-recorded"],
  mediation: ["accepted"],
  archived: ["archived"],
} as const satisfies Partial<Record<Queue, readonly Stage[]>>;
