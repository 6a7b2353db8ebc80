import { and, eq, inArray, isNull, ne, or } from "drizzle-orm";
import { asFarAsTheirs } from "#app/domain/access/as-far-as-theirs.ts";
import { opensPart, PARTS } from "#app/domain/intake/part.ts";
import { correctedAnswers, filedBefore } from "#app/domain/matter/corrections/corrected-answers.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { asTold, findMatterEvents } from "#db/queries/matter/matter-events.server.ts";
import { findMatterLetters } from "#db/queries/matter/matter-letters.server.ts";
import { shownName, stance } from "#db/queries/matter/stance.server.ts";
import { visibleTo } from "#db/queries/matter/visible.server.ts";
import { evidence, submissions } from "#db/schema/intake.ts";
import { submissionOf } from "#db/schema/joins.ts";
import { matters } from "#db/schema/matters.ts";
import { staff, units } from "#db/schema/office.ts";
import { supplements } from "#db/schema/supplements.ts";

export type MatterPage = NonNullable<Awaited<ReturnType<typeof findMatterPage>>>;

/**
 * Everything the desk shows of one matter; null where this officer must not know of it. Intake is shown how far it has come
 * once a unit has it, and the whole where their word is waited for.
 */
export async function findMatterPage(
  viewer: Officer,
  matterId: string,
  how: "as-theirs" | "for-a-word" = "as-theirs",
) {
  const [found] = await readAs(viewer, (tx) =>
    tx
      .select({
        matter: matters,
        answers: submissions.answers,
        form: submissions.kind,
        maskedName: shownName,
        stance,
        unit: { name: units.name, nameEn: units.nameEn },
        handler: staff.displayName,
      })
      .from(matters)
      .innerJoin(submissions, submissionOf(matters))
      .leftJoin(units, and(eq(units.bureauId, matters.bureauId), eq(units.id, matters.unitId)))
      .leftJoin(staff, and(eq(staff.bureauId, matters.bureauId), eq(staff.id, matters.handlerId)))
      .where(and(visibleTo(viewer), eq(matters.id, matterId))),
  );
  if (!found) return null;

  const { submissionId } = found.matter;
  const [files, sameSubmission, events, letters] = await Promise.all([
    findFiles(viewer, found.matter),
    findSameSubmission(viewer, submissionId, matterId),
    findMatterEvents(viewer, matterId),
    findMatterLetters(viewer, matterId),
  ]);
  const answers = { ...found.answers, ...correctedAnswers(found.matter) };
  const filed = filedBefore(found.matter, found.answers);
  const page = { ...found, answers, filed, files, sameSubmission, events, letters };
  if (how === "for-a-word") return page;
  return {
    ...page,
    matter: asFarAsTheirs(viewer, found.matter),
    events: events.map((line) => asTold(viewer, found.matter, line)),
  };
}

type Whose = Pick<typeof matters.$inferSelect, "id" | "submissionId" | "kind">;

/** What came with the submission and what was added to this matter; the other matter's own files are not among them. */
const findFiles = (viewer: Officer, { id: matterId, submissionId, kind }: Whose) =>
  readAs(viewer, (tx) =>
    tx
      .select({
        id: evidence.id,
        position: evidence.position,
        mediaType: evidence.mediaType,
        size: evidence.size,
        supplementId: evidence.supplementId,
      })
      .from(evidence)
      .leftJoin(
        supplements,
        and(eq(supplements.bureauId, evidence.bureauId), eq(supplements.id, evidence.supplementId)),
      )
      .where(
        and(
          eq(evidence.bureauId, env.BUREAU_ID),
          eq(evidence.submissionId, submissionId),
          inArray(
            evidence.part,
            PARTS.filter((part) => opensPart(kind, part)),
          ),
          or(isNull(evidence.supplementId), eq(supplements.matterId, matterId)),
        ),
      )
      .orderBy(evidence.position),
  );

const findSameSubmission = (viewer: Officer, submissionId: string, matterId: string) =>
  readAs(viewer, (tx) =>
    tx
      .select({ id: matters.id, number: matters.number, kind: matters.kind })
      .from(matters)
      .where(
        and(visibleTo(viewer), eq(matters.submissionId, submissionId), ne(matters.id, matterId)),
      ),
  );
