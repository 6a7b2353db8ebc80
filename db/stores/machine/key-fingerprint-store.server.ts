import { eq } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { keyFingerprints } from "#db/schema/installation.ts";
import { staff } from "#db/schema/office.ts";

const bureauId = env.BUREAU_ID;

/** The fingerprint of each key that this database knows, by the key's name. */
export async function findFingerprints(): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .select()
    .from(keyFingerprints)
    .where(eq(keyFingerprints.bureauId, bureauId));
  return new Map(rows.map(({ name, fingerprint }) => [name, fingerprint]));
}

export async function putFingerprints(all: ReadonlyMap<string, string>): Promise<void> {
  const rows = [...all].map(([name, fingerprint]) => ({ bureauId, name, fingerprint }));
  if (rows.length > 0) await db.insert(keyFingerprints).values(rows).onConflictDoNothing();
}

/** Whether anybody works here: then there is something that keys have sealed. */
export async function holdsAnything(): Promise<boolean> {
  return (await db.$count(staff, eq(staff.bureauId, bureauId))) > 0;
}
