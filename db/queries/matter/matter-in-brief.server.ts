import { and, eq } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { answerBefore, answerNow } from "#db/queries/matter/answer-to.server.ts";
import { visibleTo } from "#db/queries/matter/visible.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { submissionOf } from "#db/schema/joins.ts";
import { matters } from "#db/schema/matters.ts";

/** What stands beside a file of a matter: which matter, about what and whom; null where the viewer must not know of it. */
export async function findMatterInBrief(viewer: Officer, matterId: string) {
  const [row] = await readAs(viewer, (tx) =>
    tx
      .select({
        id: matters.id,
        number: matters.number,
        kind: matters.kind,
        stage: matters.stage,
        receivedOn: matters.receivedOn,
        product: answerNow("productName"),
        productBefore: answerBefore("productName"),
        respondent: answerNow("respondent"),
        respondentBefore: answerBefore("respondent"),
      })
      .from(matters)
      .innerJoin(submissions, submissionOf(matters))
      .where(and(visibleTo(viewer), eq(matters.id, matterId))),
  );
  return row ?? null;
}
