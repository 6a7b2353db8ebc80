import { and, eq } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { answerBefore, answerNow } from "#db/queries/matter/answer-to.server.ts";
import { reached } from "#db/queries/matter/visible.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { submissionOf } from "#db/schema/joins.ts";
import { matters } from "#db/schema/matters.ts";

/** A matter as the page of its messages names it; null where its messages are not this officer's to read. */
export async function findMessagesPage(viewer: Officer, matterId: string) {
  const [row] = await readAs(viewer, (tx) =>
    tx
      .select({
        matter: matters,
        product: answerNow("productName"),
        productBefore: answerBefore("productName"),
        respondent: answerNow("respondent"),
        respondentBefore: answerBefore("respondent"),
      })
      .from(matters)
      .innerJoin(submissions, submissionOf(matters))
      .where(and(reached(viewer, "see-messages"), eq(matters.id, matterId))),
  );
  return row ?? null;
}
