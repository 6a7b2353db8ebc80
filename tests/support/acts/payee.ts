import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { PayeeChoice } from "#app/domain/reward/payee/read-choice.ts";
import { today } from "#app/shell/clock.server.ts";
import { namePayee } from "#app/shell/reward/name-payee.server.ts";
import { matters } from "#db/schema/matters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aPost } from "#tests/support/a-post.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { ACCOUNT } from "#tests/support/acts/account.ts";
import { owner } from "#tests/support/owner.ts";

const AWARD = { grade: "second", base: 500_000, amount: 500_000, financeConsulted: false } as const;

/** A report whose reporter was told of 5,000.00 yuan today. */
export async function toldReport(but: Parameters<typeof aReward>[0] = {}): Promise<string> {
  const id = await filed({ kind: "report" });
  const on = today();
  const reward = aReward({ decidedOn: on, award: AWARD, notifiedOn: on, ...but });
  // No reward enters the register ready-made; the owner of the tables may put one there afterwards.
  await owner.update(matters).set({ reward, stage: "outcome-recorded" }).where(eq(matters.id, id));
  return id;
}

export const name = (id: string, but: Partial<PayeeChoice> = {}) =>
  namePayee(
    id,
    { way: "anonymous", account: ACCOUNT, sharing: null, ...but },
    { posted: aPost({ key: randomUUID() }), location: "/progress" },
  );

/** As if it had been named so many days earlier. */
export async function agePayees(id: string, days: number): Promise<void> {
  await owner.transaction(async (tx) => {
    await tx.execute(sql`alter table reward_payees disable trigger payees_append_only`);
    await tx.execute(sql`update reward_payees set set_on = set_on - ${days}::integer,
      effective_on = effective_on - ${days}::integer,
      stopped_on = stopped_on - ${days}::integer where matter_id = ${id}`);
    await tx.execute(sql`alter table reward_payees enable trigger payees_append_only`);
  });
}
