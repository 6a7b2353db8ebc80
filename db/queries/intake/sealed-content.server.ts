import { and, eq, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { holderFor } from "#app/domain/exclusion/holder.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { visibleTo } from "#db/queries/matter/visible.server.ts";
import { evidence, submissions } from "#db/schema/intake.ts";
import { matterOf, submissionOf } from "#db/schema/joins.ts";
import { contentKeys } from "#db/schema/keys.ts";
import { matters } from "#db/schema/matters.ts";
import { supplements } from "#db/schema/supplements.ts";

/** The viewer's own key to a part, as a row carries it. */
export const key = {
  submissionId: contentKeys.submissionId,
  part: contentKeys.part,
  holder: contentKeys.holder,
  wrapped: contentKeys.wrapped,
};

export const ofSubmission = and(
  eq(contentKeys.bureauId, matters.bureauId),
  eq(contentKeys.submissionId, matters.submissionId),
);

/** What whoever deals with a matter may open of its submission. */
const isTheirs = (part: typeof contentKeys.part | typeof evidence.part): SQL =>
  sql`${part} in ('shared', ${matters.kind})`;

/** The sealed answers of a matter, part by part, each with the viewer's own key to it; of another's matter none. */
export async function findSealedAnswers(viewer: Officer, matterId: string) {
  const rows = await readAs(viewer, (tx) =>
    tx
      .select({
        ...key,
        sealed: sql<Uint8Array | null>`case ${contentKeys.part} when 'complaint' then ${submissions.sealedForComplaint}
          when 'report' then ${submissions.sealedForReport} else ${submissions.sealedAnswers} end`,
      })
      .from(matters)
      .innerJoin(submissions, submissionOf(matters))
      .innerJoin(contentKeys, and(ofSubmission, isTheirs(contentKeys.part)))
      .where(and(visibleTo(viewer), ownKey(viewer), eq(matters.id, matterId))),
  );
  return rows.flatMap(({ sealed, ...held }) => (sealed ? [{ ...held, sealed }] : []));
}

/** What was added to a matter later, sealed, oldest first, with the viewer's own key. */
export const findSealedSupplements = (viewer: Officer, matterId: string) =>
  readAs(viewer, (tx) =>
    tx
      .select({
        ...key,
        id: supplements.id,
        sealed: supplements.sealed,
      })
      .from(supplements)
      .innerJoin(matters, matterOf(supplements))
      .innerJoin(submissions, submissionOf(matters))
      .innerJoin(contentKeys, and(ofSubmission, eq(contentKeys.part, ownPart)))
      .where(and(visibleTo(viewer), ownKey(viewer), eq(matters.id, matterId))),
  );

/** What is added to one of two matters is that matter's own; one that came in before parts were made has a single one. */
export const ownPart = sql`case when ${submissions.sealedForReport} is null then 'shared' else ${matters.kind} end`;

/** One sealed file of a matter, in the same way. */
export async function findSealedFile(viewer: Officer, matterId: string, evidenceId: string) {
  const [row] = await readAs(viewer, (tx) =>
    tx
      .select({
        ...key,
        id: evidence.id,
        position: evidence.position,
        mediaType: evidence.mediaType,
        sealed: evidence.content,
      })
      .from(evidence)
      .innerJoin(matters, ofSameSubmission)
      .innerJoin(contentKeys, and(ofSubmission, eq(contentKeys.part, evidence.part)))
      .leftJoin(supplements, withSupplement)
      .where(and(opens(viewer, matterId), eq(evidence.id, evidenceId))),
  );
  return row ?? null;
}

/** The sealed thumbnails of a matter's first files, as many as are asked for. */
export async function findSealedThumbnails(viewer: Officer, matterId: string, most: number) {
  const rows = await readAs(viewer, (tx) =>
    tx
      .select({ ...key, id: evidence.id, sealed: evidence.thumbnail })
      .from(evidence)
      .innerJoin(matters, ofSameSubmission)
      .innerJoin(contentKeys, and(ofSubmission, eq(contentKeys.part, evidence.part)))
      .leftJoin(supplements, withSupplement)
      .where(and(opens(viewer, matterId), isNotNull(evidence.thumbnail)))
      .orderBy(evidence.position)
      .limit(most),
  );
  return rows.flatMap(({ sealed, ...held }) => (sealed ? [{ ...held, sealed }] : []));
}

/** The files of a matter that this viewer's office can open, in order, without what is in them. */
export const findOpenableFiles = (viewer: Officer, matterId: string) =>
  readAs(viewer, (tx) =>
    tx
      .select({
        id: evidence.id,
        position: evidence.position,
        mediaType: evidence.mediaType,
        size: evidence.size,
        isAdded: sql<boolean>`${evidence.supplementId} is not null`,
      })
      .from(evidence)
      .innerJoin(matters, ofSameSubmission)
      .innerJoin(contentKeys, and(ofSubmission, eq(contentKeys.part, evidence.part)))
      .leftJoin(supplements, withSupplement)
      .where(opens(viewer, matterId))
      .orderBy(evidence.position),
  );

const ofSameSubmission = and(
  eq(matters.bureauId, evidence.bureauId),
  eq(matters.submissionId, evidence.submissionId),
);

const withSupplement = and(
  eq(supplements.bureauId, evidence.bureauId),
  eq(supplements.id, evidence.supplementId),
);

/** What came with the submission and what was added to this matter, where the viewer's office has the key. */
const opens = (viewer: Officer, matterId: string): SQL | undefined =>
  and(
    visibleTo(viewer),
    ownKey(viewer),
    eq(matters.id, matterId),
    or(isNull(evidence.supplementId), eq(supplements.matterId, matterId)),
    isTheirs(evidence.part),
  );

export const ownKey = (viewer: Officer): SQL => eq(contentKeys.holder, holderFor(viewer) ?? "");
