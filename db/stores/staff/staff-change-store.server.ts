import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db, type Transaction } from "#db/client.server.ts";
import { staff } from "#db/schema/office.ts";
import { staffChanges } from "#db/schema/sign-in.ts";

const bureauId = env.BUREAU_ID;
const change = (id: string) => and(eq(staffChanges.bureauId, bureauId), eq(staffChanges.id, id));
const person = (id: string) => and(eq(staff.bureauId, bureauId), eq(staff.id, id));

type NewPerson = Omit<typeof staff.$inferInsert, "bureauId" | "active" | "mustChangePassword">;
type NewChange = Omit<typeof staffChanges.$inferInsert, "bureauId">;

/** Somebody who cannot sign in yet. False where the name is taken. */
export async function insertInactive(tx: Transaction, row: NewPerson): Promise<boolean> {
  const inserted = await tx
    .insert(staff)
    .values({ ...row, bureauId, active: false, mustChangePassword: true })
    .onConflictDoNothing()
    .returning({ id: staff.id });
  return inserted.length > 0;
}

/** False while another change of the same person waits. */
export async function insertChange(tx: Transaction, row: NewChange): Promise<boolean> {
  const inserted = await tx
    .insert(staffChanges)
    .values({ ...row, bureauId })
    .onConflictDoNothing()
    .returning({ id: staffChanges.id });
  return inserted.length > 0;
}

/** An open change, for this transaction alone. */
export async function lockChange(tx: Transaction, id: string) {
  const [row] = await tx
    .select()
    .from(staffChanges)
    .where(and(change(id), isNull(staffChanges.decidedBy)))
    .for("update");
  return row;
}

export async function saveDecision(tx: Transaction, id: string, by: string, approved: boolean) {
  await tx
    .update(staffChanges)
    .set({ decidedBy: by, decidedAt: sql`now()`, approved })
    .where(change(id));
}

/** With a first password, where there is one. The database itself says that all this counts from tomorrow. */
export async function applyChange(
  tx: Transaction,
  { staffId, kind, role, unitId }: typeof staffChanges.$inferSelect,
  passwordHash: string | null,
) {
  const place = kind === "reset" ? {} : { role, unitId };
  const way = passwordHash ? { passwordHash, mustChangePassword: true, active: true } : {};
  await tx
    .update(staff)
    .set({ ...place, ...way })
    .where(person(staffId));
}

export async function findSignInName(tx: Transaction, staffId: string): Promise<string> {
  const [row] = await tx.select({ name: staff.signInName }).from(staff).where(person(staffId));
  return row?.name ?? "";
}

/** Resets of these days of which their owner has not been told. */
export const findUntoldResets = (since: Date) =>
  db
    .select({
      id: staffChanges.id,
      staffId: staffChanges.staffId,
      decidedAt: staffChanges.decidedAt,
    })
    .from(staffChanges)
    .where(
      and(
        eq(staffChanges.bureauId, bureauId),
        eq(staffChanges.kind, "reset"),
        eq(staffChanges.approved, true),
        isNull(staffChanges.toldAt),
        gt(staffChanges.decidedAt, since),
      ),
    );

export async function markTold(id: string): Promise<void> {
  await db.update(staffChanges).set({ toldAt: sql`now()` }).where(change(id));
}

/** The database logs it by itself, as the deed of whom this says. */
export async function setInactive(tx: Transaction, staffId: string, by: string): Promise<void> {
  await tx.execute(sql`select set_config('yaoshao.actor', ${by}, true)`);
  await tx.update(staff).set({ active: false }).where(person(staffId));
}

/** Whether a unit has a head beside this person. */
export async function hasHead(unitId: string | null, besides: string): Promise<boolean> {
  if (!unitId) return false;
  const heads = await db.$count(
    staff,
    and(
      eq(staff.bureauId, bureauId),
      eq(staff.unitId, unitId),
      eq(staff.role, "head"),
      eq(staff.active, true),
      sql`${staff.id} <> ${besides}`,
    ),
  );
  return heads > 0;
}
