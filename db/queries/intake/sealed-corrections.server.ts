import { and, eq, isNotNull } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { key, ofSubmission, ownKey, ownPart } from "#db/queries/intake/sealed-content.server.ts";
import { visibleTo } from "#db/queries/matter/visible.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { matterOf, submissionOf } from "#db/schema/joins.ts";
import { contentKeys } from "#db/schema/keys.ts";
import { matters } from "#db/schema/matters.ts";
import { corrections } from "#db/schema/proposals.ts";

/** What was asked to be put right of sealed answers, sealed, with the viewer's own key; nothing for who does not hold it. */
export async function findSealedCorrections(viewer: Officer, matterId: string) {
  const rows = await readAs(viewer, (tx) =>
    tx
      .select({ ...key, id: corrections.id, sealed: corrections.sealed })
      .from(corrections)
      .innerJoin(matters, matterOf(corrections))
      .innerJoin(submissions, submissionOf(matters))
      .innerJoin(contentKeys, and(ofSubmission, eq(contentKeys.part, ownPart)))
      .where(
        and(
          visibleTo(viewer),
          ownKey(viewer),
          eq(matters.id, matterId),
          isNotNull(corrections.sealed),
        ),
      ),
  );
  return rows.flatMap(({ sealed, ...held }) => (sealed ? [{ ...held, sealed }] : []));
}
