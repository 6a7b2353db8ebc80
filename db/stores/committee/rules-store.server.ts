import { and, eq, isNull, sql } from "drizzle-orm";
import type { CommitteeRules, RuleChange } from "#app/domain/committee/rules-changed.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { committeeChanges } from "#db/schema/committee/changes.ts";
import { committeeOutsiders } from "#db/schema/committee/sessions.ts";
import { bureaus, staff } from "#db/schema/office.ts";

const bureauId = env.BUREAU_ID;
const ours = eq(committeeChanges.bureauId, bureauId);

/** The rules as they stand, held: whoever asks for a change or decides on one waits for the other. */
export async function lockRules(tx: Transaction): Promise<CommitteeRules> {
  const [bureau] = await tx
    .select({ from: bureaus.outsideMemberFrom })
    .from(bureaus)
    .where(eq(bureaus.id, bureauId))
    .for("no key update");
  const members = await tx
    .select({ id: staff.id, outside: sql<boolean>`${committeeOutsiders.staffId} is not null` })
    .from(staff)
    .leftJoin(
      committeeOutsiders,
      and(
        eq(committeeOutsiders.bureauId, staff.bureauId),
        eq(committeeOutsiders.staffId, staff.id),
      ),
    )
    .where(and(eq(staff.bureauId, bureauId), eq(staff.role, "committee"), eq(staff.active, true)));
  return { members, from: bureau?.from ?? null };
}

/** False while another change of the same waits. */
export async function insertRuleChange(
  tx: Transaction,
  { id, by, change }: { readonly id: string; readonly by: string; readonly change: RuleChange },
): Promise<boolean> {
  const { rule: _, ...said } = change;
  const inserted = await tx
    .insert(committeeChanges)
    .values({ ...said, id, bureauId, askedBy: by })
    .onConflictDoNothing()
    .returning({ id: committeeChanges.id });
  return inserted.length > 0;
}

/** One that nobody decided on, for this transaction alone. */
export async function lockRuleChange(
  tx: Transaction,
  id: string,
): Promise<{ readonly askedBy: string; readonly change: RuleChange } | null> {
  const open = and(ours, eq(committeeChanges.id, id), isNull(committeeChanges.decidedBy));
  const [row] = await tx.select().from(committeeChanges).where(open).for("update");
  if (!row) return null;
  const { askedBy, staffId, outside, sum } = row;
  return {
    askedBy,
    change:
      staffId === null
        ? { rule: "sum", sum }
        : { rule: "outsider", staffId, outside: outside ?? false },
  };
}

/** What was confirmed the database does by itself. */
export async function saveRuleDecision(
  tx: Transaction,
  id: string,
  { by, approved }: { readonly by: string; readonly approved: boolean },
): Promise<void> {
  await tx
    .update(committeeChanges)
    .set({ decidedBy: by, decidedAt: sql`now()`, approved })
    .where(and(ours, eq(committeeChanges.id, id)));
}
