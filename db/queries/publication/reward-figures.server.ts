import { sql } from "drizzle-orm";
import type { RewardFact } from "#app/domain/publication/reward-fact.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { type FactRow, factIn, selectFacts } from "#db/schema/views.ts";

/** Every reward as far as the viewer may know of it, without who or which. */
export async function findRewardFacts(viewer: Officer): Promise<readonly RewardFact[]> {
  if (onlyFor("see-reward-figures", viewer)) return [];
  const { rows } = await readAs(viewer, (tx) =>
    tx.execute<FactRow>(selectFacts(sql`known_reward_facts() of_theirs`)),
  );
  return rows.map(factIn);
}
