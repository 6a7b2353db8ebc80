import { and, eq } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { key, ofSubmission, ownKey } from "#db/queries/intake/sealed-content.server.ts";
import { visibleTo } from "#db/queries/matter/visible.server.ts";
import { contacts } from "#db/schema/contacts.ts";
import { contentKeys } from "#db/schema/keys.ts";
import { matters } from "#db/schema/matters.ts";

/** The sealed contact of a complaint with the viewer's own key to it; null of a report, of another's, and where none was kept. */
export async function findSealedContact(viewer: Officer, matterId: string) {
  const [row] = await readAs(viewer, (tx) =>
    tx
      .select({ ...key, sealed: contacts.sealed })
      .from(contacts)
      .innerJoin(
        matters,
        and(
          eq(matters.bureauId, contacts.bureauId),
          eq(matters.submissionId, contacts.submissionId),
          eq(matters.kind, "complaint"),
        ),
      )
      .innerJoin(contentKeys, and(ofSubmission, eq(contentKeys.part, contacts.part)))
      .where(and(visibleTo(viewer), ownKey(viewer), eq(matters.id, matterId))),
  );
  return row ?? null;
}
