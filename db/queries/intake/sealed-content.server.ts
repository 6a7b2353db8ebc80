import { and, eq, isNull, or, type SQL } from "drizzle-orm";
import { holderFor } from "#app/domain/exclusion/holder.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { visibleTo } from "#db/queries/matter/visible.server.ts";
import { evidence, submissions } from "#db/schema/intake.ts";
import { contentKeys } from "#db/schema/keys.ts";
import { matters } from "#db/schema/matters.ts";
import { supplements } from "#db/schema/supplements.ts";

/** The sealed answers of a matter with the viewer's own key to them; null where they have none. */
export async function findSealedAnswers(viewer: Officer, matterId: string) {
  const [row] = await readAs(viewer, (tx) =>
    tx
      .select({
        submissionId: submissions.id,
        holder: contentKeys.holder,
        wrapped: contentKeys.wrapped,
        sealed: submissions.sealedAnswers,
      })
      .from(matters)
      .innerJoin(submissions, eq(submissions.id, matters.submissionId))
      .innerJoin(contentKeys, eq(contentKeys.submissionId, matters.submissionId))
      .where(and(visibleTo(viewer), ownKey(viewer), eq(matters.id, matterId))),
  );
  return row ?? null;
}

/** What was added to a matter later, sealed, oldest first, with the viewer's own key. */
export const findSealedSupplements = (viewer: Officer, matterId: string) =>
  readAs(viewer, (tx) =>
    tx
      .select({
        submissionId: supplements.submissionId,
        holder: contentKeys.holder,
        wrapped: contentKeys.wrapped,
        id: supplements.id,
        sealed: supplements.sealed,
      })
      .from(supplements)
      .innerJoin(matters, eq(matters.id, supplements.matterId))
      .innerJoin(contentKeys, eq(contentKeys.submissionId, matters.submissionId))
      .where(and(visibleTo(viewer), ownKey(viewer), eq(matters.id, matterId))),
  );

/** One sealed file of a matter, in the same way. */
export async function findSealedFile(viewer: Officer, matterId: string, evidenceId: string) {
  const [row] = await readAs(viewer, (tx) =>
    tx
      .select({
        submissionId: evidence.submissionId,
        holder: contentKeys.holder,
        wrapped: contentKeys.wrapped,
        id: evidence.id,
        position: evidence.position,
        mediaType: evidence.mediaType,
        sealed: evidence.content,
      })
      .from(evidence)
      .innerJoin(matters, eq(matters.submissionId, evidence.submissionId))
      .innerJoin(contentKeys, eq(contentKeys.submissionId, matters.submissionId))
      .leftJoin(supplements, eq(supplements.id, evidence.supplementId))
      .where(
        and(
          visibleTo(viewer),
          ownKey(viewer),
          eq(matters.id, matterId),
          or(isNull(evidence.supplementId), eq(supplements.matterId, matterId)),
          eq(evidence.id, evidenceId),
        ),
      ),
  );
  return row ?? null;
}

const ownKey = (viewer: Officer): SQL => eq(contentKeys.holder, holderFor(viewer) ?? "");
