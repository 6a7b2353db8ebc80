import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { assess } from "#app/domain/reward/assess.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { db } from "#db/client.server.ts";
import { matters } from "#db/schema/matters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aReward } from "#tests/support/a-reward.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

export const ON = day("2026-11-20");

type Change = (reward: Reward) => Partial<Reward>;

/** One report for each test whose case is closed and whose reward the handler has assessed: with these conditions met. */
export function rewardAtHand(met: readonly string[] = aReward().assessment.met) {
  let id = "";
  beforeAll(office.openOffice);
  beforeEach(async () => {
    id = await filed({ kind: "report" });
    const penalty = { fines: 1_000_000, confiscations: 0, transferred: false };
    await owner
      .update(matters)
      .set({
        stage: "outcome-recorded",
        unitId: office.INSPECTION,
        penalty: sql`${JSON.stringify(penalty)}`,
      })
      .where(eq(matters.id, id));
    const { note, excluded, proposed } = aReward().assessment;
    const found = { note, met, excluded, proposed, contraryReason: "与结案报告一致" };
    const act = { by: office.handler.id, on: ON };
    await perform(id, (it) => assess(it, found, act));
  });

  const theMatter = async (): Promise<Matter> => {
    const [row] = await owner.select().from(matters).where(eq(matters.id, id));
    if (!row) throw new Error("no matter");
    return row;
  };
  /** Straight into the table as the pages' login, past every rule of the program. */
  const forcing = async (change: Change) => {
    const { reward } = await theMatter();
    if (!reward) throw new Error("no reward");
    return db
      .update(matters)
      .set({ reward: { ...reward, ...change(reward) } })
      .where(eq(matters.id, id));
  };
  return { id: () => id, theMatter, forcing };
}

export const refusal = (constraint: string) => ({ code: "23514", constraint });
