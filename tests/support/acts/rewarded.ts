import { eq, sql } from "drizzle-orm";
import { type Day, day } from "#app/domain/calendar/day.ts";
import { yuan } from "#app/domain/law/fen.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import { matters } from "#db/schema/matters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { owner } from "#tests/support/owner.ts";

type Given = {
  readonly on: Day;
  readonly sum?: number;
  readonly insider?: boolean;
  readonly reward?: Partial<Reward>;
};

/** A report whose reporter was told of an award, as a register of an earlier year holds it. */
export async function rewarded({ on, sum = yuan(3_000), insider = false, reward = {} }: Given) {
  const id = await filed({ kind: "report" });
  const award = { grade: "second", base: sum, amount: sum, financeConsulted: false } as const;
  const whole = aReward({
    ...{ assessedOn: on, decidedOn: on, award, notifiedOn: on },
    payment: { on, by: "finance", voucher: "1" },
    ...reward,
  });
  await owner
    .update(matters)
    .set({ stage: "archived", insider, reward: sql`${JSON.stringify(whole)}::jsonb` })
    .where(eq(matters.id, id));
  return id;
}

/** Several in one year, each on another day of it. */
export async function rewardedIn(year: number, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let nth = 1; nth <= count; nth += 1)
    ids.push(await rewarded({ on: day(`${year}-03-${String(nth).padStart(2, "0")}`) }));
  return ids;
}
