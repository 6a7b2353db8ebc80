import { excludingStaff } from "#app/domain/exclusion/excluding.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Transaction } from "#db/client.server.ts";
import {
  findSameSubmission,
  insertExclusions,
} from "#db/stores/exclusion/exclusion-store.server.ts";

/** What reporters and the register say is written down where they say it. */
const NOT_STAFF: readonly string[] = ["reporter", "register"];

/** Whoever declares a conflict of interest is kept from all that came of the same submission. Answers which matters are new to that. */
export async function stepAside(
  tx: Transaction,
  matterId: string,
  events: readonly MatterEvent[],
): Promise<readonly string[]> {
  const declared = events.filter(({ type, by }) => type === "kept-away" && !NOT_STAFF.includes(by));
  if (declared.length === 0) return [];
  const ids = await findSameSubmission(tx, matterId);
  const left: string[] = [];
  for (const { by, on } of declared)
    left.push(...(await insertExclusions(tx, ids, [excludingStaff("declared", by)(by)], on)));
  return left;
}
