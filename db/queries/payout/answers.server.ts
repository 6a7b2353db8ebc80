import { and, asc, eq } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { payoutAnswers } from "#db/schema/payout/answers.ts";
import { dayIn } from "#db/schema/payout/payout-rows.ts";

/** A file that the bank sent about a batch: who read it, who applied it, and what came of it. Not its lines. */
export type ShownAnswer = {
  readonly id: string;
  readonly readBy: string;
  readonly readOn: Day;
  readonly appliedBy: string | null;
  readonly appliedOn: Day | null;
  readonly paid: number | null;
  readonly sentBack: number | null;
};

/** The files about a batch, the oldest first; none for whoever must not know of the batch. */
export const findAnswers = (viewer: Officer, batchId: string): Promise<readonly ShownAnswer[]> =>
  readAs(viewer, (tx) =>
    tx
      .select({
        id: payoutAnswers.id,
        readBy: payoutAnswers.readBy,
        readOn: dayIn(payoutAnswers.readAt),
        appliedBy: payoutAnswers.appliedBy,
        appliedOn: dayIn(payoutAnswers.appliedAt),
        paid: payoutAnswers.paid,
        sentBack: payoutAnswers.sentBack,
      })
      .from(payoutAnswers)
      .where(
        and(
          eq(payoutAnswers.bureauId, env.BUREAU_ID),
          eq(payoutAnswers.batchId, batchId),
          onlyFor("see-batches", viewer),
        ),
      )
      .orderBy(asc(payoutAnswers.readAt)),
  );
