import { and, count, eq, exists, gt, notInArray, sql } from "drizzle-orm";
import { SECRET_EVENTS } from "#app/domain/matter/events.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { officeFiles } from "#db/schema/dossier.ts";
import { matterEvents } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";

const bureauId = env.BUREAU_ID;
const isOne = (id: string) => and(eq(officeFiles.bureauId, bureauId), eq(officeFiles.id, id));

/** How many files of the office a matter has, struck ones among them; the last one has that number. */
export async function countOfficeFiles(tx: Transaction, matterId: string): Promise<number> {
  const [row] = await tx
    .select({ files: count() })
    .from(officeFiles)
    .where(and(eq(officeFiles.bureauId, bureauId), eq(officeFiles.matterId, matterId)));
  return row?.files ?? 0;
}

/** One by one, as with evidence: fifty megabytes are too much for one statement. */
export async function insertOfficeFiles(
  tx: Transaction,
  files: readonly Omit<typeof officeFiles.$inferInsert, "bureauId">[],
): Promise<void> {
  for (const file of files) await tx.insert(officeFiles).values({ ...file, bureauId });
}

/** What decides whether a file may be struck, its row held; undefined where the matter has none of this id. */
export async function lockOfficeFile(tx: Transaction, matterId: string, id: string) {
  const [row] = await tx
    .select({
      addedBy: officeFiles.addedBy,
      struckBy: officeFiles.struckBy,
      version: officeFiles.version,
    })
    .from(officeFiles)
    .where(and(isOne(id), eq(officeFiles.matterId, matterId)))
    .for("update");
  return row;
}

/** What officers have done to a matter since a version of it; how members of the committee voted counts for nothing. */
export async function countActsSince(
  tx: Transaction,
  matterId: string,
  version: number,
): Promise<number> {
  const byOfficer = tx
    .select({ id: staff.id })
    .from(staff)
    .where(
      and(
        eq(staff.bureauId, matterEvents.bureauId),
        sql`${staff.id}::text = ${matterEvents.event} ->> 'by'`,
      ),
    );
  const [row] = await tx
    .select({ acts: count() })
    .from(matterEvents)
    .where(
      and(
        eq(matterEvents.bureauId, bureauId),
        eq(matterEvents.matterId, matterId),
        gt(matterEvents.version, version),
        notInArray(matterEvents.type, [...SECRET_EVENTS]),
        exists(byOfficer),
      ),
    );
  return row?.acts ?? 0;
}

type Struck = { readonly by: string; readonly because: string };

/** Empties it; when, the database says itself. */
export async function strikeFile(
  tx: Transaction,
  id: string,
  { by, because }: Struck,
): Promise<void> {
  await tx
    .update(officeFiles)
    .set({ content: null, thumbnail: null, struckBy: by, struckBecause: because })
    .where(isOne(id));
}
