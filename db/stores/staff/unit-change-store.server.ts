import { and, eq, isNull, ne, or, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import type { Hanging } from "#app/domain/staff/unit-change.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { matters } from "#db/schema/matters.ts";
import { staff, units } from "#db/schema/office.ts";
import { staffChanges, unitChanges } from "#db/schema/sign-in.ts";

const bureauId = env.BUREAU_ID;
const change = (id: string) => and(eq(unitChanges.bureauId, bureauId), eq(unitChanges.id, id));
const isUnit = (id: string) => and(eq(units.bureauId, bureauId), eq(units.id, id));

/** The units that are not closed; held, so that nobody closes or moves one meanwhile. */
export const lockOpenUnits = (tx: Transaction) =>
  tx
    .select()
    .from(units)
    .where(and(eq(units.bureauId, bureauId), isNull(units.closedOn)))
    .orderBy(units.id)
    .for("update");

/** False while another change of the same unit waits. */
export async function insertUnitChange(
  tx: Transaction,
  row: Omit<typeof unitChanges.$inferInsert, "bureauId">,
): Promise<boolean> {
  const inserted = await tx
    .insert(unitChanges)
    .values({ ...row, bureauId })
    .onConflictDoNothing()
    .returning({ id: unitChanges.id });
  return inserted.length > 0;
}

/** An open change, for this transaction alone. */
export async function lockUnitChange(tx: Transaction, id: string) {
  const [row] = await tx
    .select()
    .from(unitChanges)
    .where(and(change(id), isNull(unitChanges.decidedBy)))
    .for("update");
  return row;
}

export async function saveUnitDecision(tx: Transaction, id: string, by: string, approved: boolean) {
  await tx
    .update(unitChanges)
    .set({ decidedBy: by, decidedAt: sql`now()`, approved })
    .where(change(id));
}

export async function applyUnitChange(
  tx: Transaction,
  { unitId, kind, name, nameEn, mail, upperUnitId }: typeof unitChanges.$inferSelect,
  closedOn: Day,
) {
  const particulars = { name, nameEn, mail, upperUnitId };
  switch (kind) {
    case "open":
      return tx.insert(units).values({ bureauId, id: unitId, ...particulars });
    case "alter":
      return tx.update(units).set(particulars).where(isUnit(unitId));
    case "close":
      return tx.update(units).set({ closedOn }).where(isUnit(unitId));
  }
}

/** What still hangs on a unit, whoever may know of it: a matter that nobody is to know of must not be lost either. */
export async function findHanging(tx: Transaction, unitId: string): Promise<Hanging> {
  const openMatters = await tx.$count(
    matters,
    and(
      eq(matters.bureauId, bureauId),
      or(eq(matters.unitId, unitId), eq(matters.escalatedTo, unitId)),
      ne(matters.stage, "archived"),
    ),
  );
  const people = await tx.$count(
    staff,
    and(eq(staff.bureauId, bureauId), eq(staff.unitId, unitId), eq(staff.active, true)),
  );
  const coming = await tx.$count(
    staffChanges,
    and(
      eq(staffChanges.bureauId, bureauId),
      eq(staffChanges.unitId, unitId),
      isNull(staffChanges.decidedBy),
    ),
  );
  const below = await tx.$count(
    units,
    and(eq(units.bureauId, bureauId), eq(units.upperUnitId, unitId), isNull(units.closedOn)),
  );
  return { openMatters, people: people + coming, below };
}
