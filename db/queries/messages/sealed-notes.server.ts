import { and, desc, eq } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { key, ofSubmission, ownKey, ownPart } from "#db/queries/intake/sealed-content.server.ts";
import { visibleTo } from "#db/queries/matter/visible.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { matterOf, submissionOf } from "#db/schema/joins.ts";
import { contentKeys } from "#db/schema/keys.ts";
import { matters } from "#db/schema/matters.ts";
import { internalNotes } from "#db/schema/messages.ts";
import { staff } from "#db/schema/office.ts";

/** What the office noted for itself on a matter, sealed, newest first, with the viewer's own key. */
export const findSealedNotes = (viewer: Officer, matterId: string) =>
  readAs(viewer, (tx) =>
    tx
      .select({
        ...key,
        id: internalNotes.id,
        writer: staff.displayName,
        writtenAt: internalNotes.writtenAt,
        sealed: internalNotes.sealed,
      })
      .from(internalNotes)
      .innerJoin(matters, matterOf(internalNotes))
      .innerJoin(submissions, submissionOf(matters))
      .innerJoin(contentKeys, and(ofSubmission, eq(contentKeys.part, ownPart)))
      .leftJoin(
        staff,
        and(eq(staff.bureauId, internalNotes.bureauId), eq(staff.id, internalNotes.writtenBy)),
      )
      .where(and(visibleTo(viewer), ownKey(viewer), eq(matters.id, matterId)))
      .orderBy(desc(internalNotes.writtenAt), desc(internalNotes.id)),
  );
