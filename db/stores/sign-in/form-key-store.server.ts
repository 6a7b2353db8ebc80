import { and, eq, lt, sql } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db, type Reader, type Transaction } from "#db/client.server.ts";
import { formKeys } from "#db/schema/forms.ts";

const bureauId = env.BUREAU_ID;

type Row = typeof formKeys.$inferSelect;
type Which = Pick<Row, "actor" | "key">;

const isForm = ({ actor, key }: Which) =>
  and(eq(formKeys.bureauId, bureauId), eq(formKeys.actor, actor), eq(formKeys.key, key));

/** False where the form was posted before; whoever is posting it right now is waited for. */
export async function insertFormKey(
  tx: Transaction,
  row: Omit<Row, "bureauId" | "location">,
): Promise<boolean> {
  const inserted = await tx
    .insert(formKeys)
    .values({ ...row, bureauId })
    .onConflictDoNothing()
    .returning({ key: formKeys.key });
  return inserted.length > 0;
}

export async function findFormKey(form: Which, reader: Reader = db): Promise<Row | undefined> {
  const [row] = await reader.select().from(formKeys).where(isForm(form));
  return row;
}

export async function keepLocation(tx: Transaction, form: Which, location: string): Promise<void> {
  await tx.update(formKeys).set({ location }).where(isForm(form));
}

/** Nothing was done after all: the form may be posted again. */
export async function dropFormKey(tx: Transaction, form: Which): Promise<void> {
  await tx.delete(formKeys).where(isForm(form));
}

export async function dropExpiredFormKeys(): Promise<void> {
  await db.delete(formKeys).where(lt(formKeys.expiresAt, sql`now()`));
}
