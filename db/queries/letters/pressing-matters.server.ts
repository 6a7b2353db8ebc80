import { and, between, eq, ne } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { urgencyOf } from "#db/queries/matter/queue-rules.server.ts";
import { matters } from "#db/schema/matters.ts";

/** The open matters of which a limit of ours ends between these days; what stands still ends nowhere. */
export const findPressing = async (first: Day, last: Day) => {
  const rows = await db
    .select({
      id: matters.id,
      due: matters.nextDue,
      unitId: matters.unitId,
      escalatedTo: matters.escalatedTo,
      handlerId: matters.handlerId,
      stage: matters.stage,
      extensionWaits: matters.extensionWaits,
      transferWaits: matters.transferWaits,
      hasFindings: matters.hasFindings,
    })
    .from(matters)
    .where(
      and(
        eq(matters.bureauId, env.BUREAU_ID),
        ne(matters.stage, "archived"),
        between(matters.urgency, urgencyOf(first), urgencyOf(last)),
      ),
    );
  return rows.map(({ stage, extensionWaits, transferWaits, hasFindings, ...matter }) => ({
    ...matter,
    waitsForDecision:
      extensionWaits || transferWaits || (stage === "in-verification" && hasFindings),
  }));
};
