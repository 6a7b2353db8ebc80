import { and, asc, isNotNull, sql } from "drizzle-orm";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { reached } from "#db/queries/matter/visible.server.ts";
import { matters } from "#db/schema/matters.ts";

/** Rewards that were paid before the sums of their case changed, as far as the viewer reaches them. */
export const findPaidOnOtherSums = (viewer: Officer): Promise<readonly Matter[]> =>
  readAs(viewer, (tx) =>
    tx
      .select()
      .from(matters)
      .where(
        and(
          reached(viewer, viewer.role === "finance" ? "see-payments" : "see-matter"),
          isNotNull(matters.caseId),
          sql`nullif(${matters.reward} -> 'restsOn', 'null') is not null`,
          sql`nullif(${matters.reward} -> 'payment', 'null') is not null`,
        ),
      )
      .orderBy(asc(matters.number)),
  );
