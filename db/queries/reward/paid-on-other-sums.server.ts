import { and, asc, isNotNull, sql } from "drizzle-orm";
import type { Fen } from "#app/domain/law/fen.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { reached } from "#db/queries/matter/visible.server.ts";
import { matters } from "#db/schema/matters.ts";

export type PaidOnOtherSums = { readonly matter: Matter; readonly recovered: Fen };

/** In fen: what was asked back of a reward and came in. */
const recovered = sql<Fen>`coalesce((select sum(r.sum)::bigint from reward_recoveries r
  join reward_recovery_steps s on s.bureau_id = r.bureau_id and s.recovery_id = r.id and s.step = 'received'
  where r.bureau_id = "matters"."bureau_id" and r.matter_id = "matters"."id"), 0)`;

/** Rewards that were paid before the sums of their case changed, as far as the viewer reaches them, with what came back. */
export const findPaidOnOtherSums = (viewer: Officer): Promise<readonly PaidOnOtherSums[]> =>
  readAs(viewer, (tx) =>
    tx
      .select({ matter: matters, recovered: recovered.mapWith(Number) })
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
