import { and, eq, isNull, sql } from "drizzle-orm";
import type { OfficeFacts } from "#app/domain/office/facts.ts";
import { env } from "#app/env.server.ts";
import { db, type Reader, type Transaction } from "#db/client.server.ts";
import { bureauChanges, bureaus } from "#db/schema/office.ts";

const bureauId = env.BUREAU_ID;
const ours = eq(bureauChanges.bureauId, bureauId);
type Change = typeof bureauChanges.$inferSelect;

/** What the office says of itself; null where nobody has founded one yet. */
export async function findFacts(reader: Reader = db): Promise<OfficeFacts | null> {
  const [row] = await reader.select().from(bureaus).where(eq(bureaus.id, bureauId));
  return row ? factsOf(row) : null;
}

/** The same, held: whoever asks for a change asks for it of these. */
export async function lockFacts(tx: Transaction): Promise<OfficeFacts | null> {
  const [row] = await tx
    .select()
    .from(bureaus)
    .where(eq(bureaus.id, bureauId))
    .for("no key update");
  return row ? factsOf(row) : null;
}

/** How many changes were ever asked for: by it a page knows that it shows an older state. */
export const countFactsChanges = (tx: Transaction): Promise<number> =>
  tx.$count(bureauChanges, ours);

/** False while another change waits. */
export async function insertFactsChange(
  tx: Transaction,
  row: OfficeFacts & Pick<Change, "id" | "askedBy">,
): Promise<boolean> {
  const inserted = await tx
    .insert(bureauChanges)
    .values({ ...row, bureauId })
    .onConflictDoNothing()
    .returning({ id: bureauChanges.id });
  return inserted.length > 0;
}

/** An open change, for this transaction alone. */
export async function lockFactsChange(tx: Transaction, id: string): Promise<Change | undefined> {
  const open = and(ours, eq(bureauChanges.id, id), isNull(bureauChanges.decidedBy));
  const [row] = await tx.select().from(bureauChanges).where(open).for("update");
  return row;
}

export async function saveFactsDecision(
  tx: Transaction,
  id: string,
  { by, approved, reason }: Decided,
): Promise<void> {
  await tx
    .update(bureauChanges)
    .set({ decidedBy: by, decidedAt: sql`now()`, approved, reason })
    .where(and(ours, eq(bureauChanges.id, id)));
}

type Decided = {
  readonly by: string;
  readonly approved: boolean;
  /** Why not; empty where it was approved, or taken back by whoever asked. */
  readonly reason: string;
};

export async function applyFacts(tx: Transaction, change: Change): Promise<void> {
  await tx.update(bureaus).set(factsOf(change)).where(eq(bureaus.id, bureauId));
}

/** The facts alone, without what else stands in the row. */
export const factsOf = (row: OfficeFacts): OfficeFacts => ({
  name: row.name,
  nameEn: row.nameEn,
  level: row.level,
  divisionCode: row.divisionCode,
  intakeUnit: row.intakeUnit,
  intakeUnitEn: row.intakeUnitEn,
  address: row.address,
  addressEn: row.addressEn,
  hours: row.hours,
  hoursEn: row.hoursEn,
  phone: row.phone,
  siteCode: row.siteCode,
  icpNumber: row.icpNumber,
  policeNumber: row.policeNumber,
  faultLink: row.faultLink,
});
