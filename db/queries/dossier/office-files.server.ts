import { and, eq, isNotNull, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { holderFor } from "#app/domain/exclusion/holder.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { visibleTo } from "#db/queries/matter/visible.server.ts";
import { officeFiles } from "#db/schema/dossier.ts";
import { matterOf } from "#db/schema/joins.ts";
import { contentKeys } from "#db/schema/keys.ts";
import { matters } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";

const striker = alias(staff, "striker");

const withKey = and(
  eq(contentKeys.bureauId, matters.bureauId),
  eq(contentKeys.submissionId, matters.submissionId),
  eq(contentKeys.part, officeFiles.part),
);

/** Of a matter that the viewer's office holds the key to: nobody else learns that there are any. */
const opens = (viewer: Officer, matterId: string): SQL | undefined =>
  and(visibleTo(viewer), eq(matters.id, matterId), eq(contentKeys.holder, holderFor(viewer) ?? ""));

export type OfficeFileLine = Awaited<ReturnType<typeof findOfficeFiles>>[number];

/** The office's own files on a matter, in order, without what is in them; struck ones with the reason. */
export const findOfficeFiles = (viewer: Officer, matterId: string) =>
  readAs(viewer, (tx) =>
    tx
      .select({
        id: officeFiles.id,
        position: officeFiles.position,
        kind: officeFiles.kind,
        day: officeFiles.day,
        mediaType: officeFiles.mediaType,
        size: officeFiles.size,
        addedById: officeFiles.addedBy,
        addedBy: staff.displayName,
        addedAt: officeFiles.addedAt,
        struckBy: striker.displayName,
        struckAt: officeFiles.struckAt,
        struckBecause: officeFiles.struckBecause,
      })
      .from(officeFiles)
      .innerJoin(matters, matterOf(officeFiles))
      .innerJoin(contentKeys, withKey)
      .leftJoin(staff, colleague(staff, officeFiles.addedBy))
      .leftJoin(striker, colleague(striker, officeFiles.struckBy))
      .where(opens(viewer, matterId))
      .orderBy(officeFiles.position),
  );

const colleague = (
  who: typeof staff | typeof striker,
  id: typeof officeFiles.addedBy | typeof officeFiles.struckBy,
) => and(eq(who.bureauId, officeFiles.bureauId), eq(who.id, id));

const key = {
  submissionId: contentKeys.submissionId,
  part: contentKeys.part,
  holder: contentKeys.holder,
  wrapped: contentKeys.wrapped,
  id: officeFiles.id,
};

/** One of them sealed, with the viewer's own key; null where there is nothing for this viewer to open. */
export async function findSealedOfficeFile(viewer: Officer, matterId: string, fileId: string) {
  const [row] = await readAs(viewer, (tx) =>
    tx
      .select({
        ...key,
        position: officeFiles.position,
        mediaType: officeFiles.mediaType,
        sealed: officeFiles.content,
      })
      .from(officeFiles)
      .innerJoin(matters, matterOf(officeFiles))
      .innerJoin(contentKeys, withKey)
      .where(and(opens(viewer, matterId), eq(officeFiles.id, fileId))),
  );
  return row?.sealed ? { ...row, sealed: row.sealed } : null;
}

/** The sealed thumbnails of the last of them, as many as are asked for. */
export async function findSealedOfficeThumbnails(viewer: Officer, matterId: string, most: number) {
  const rows = await readAs(viewer, (tx) =>
    tx
      .select({ ...key, sealed: sql<Uint8Array>`${officeFiles.thumbnail}` })
      .from(officeFiles)
      .innerJoin(matters, matterOf(officeFiles))
      .innerJoin(contentKeys, withKey)
      .where(and(opens(viewer, matterId), isNotNull(officeFiles.thumbnail)))
      .orderBy(officeFiles.position)
      .limit(most),
  );
  return rows;
}
