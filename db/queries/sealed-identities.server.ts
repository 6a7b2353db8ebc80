import { and, count, desc, eq, notExists, sql } from "drizzle-orm";
import type { Officer } from "#app/domain/people/roles.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { mayKnowOf } from "#db/queries/may-know-of.server.ts";
import { onlyFor } from "#db/queries/visible.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { matters } from "#db/schema/matters.ts";

const year = sql<string>`to_char(${submissions.receivedOn}, 'YYYY')`;

/** How many identities lie sealed, year by year. Never whose, never to which matter. */
export function countSealed(viewer: Officer) {
  return db
    .select({ year, count: count() })
    .from(submissions)
    .where(
      and(
        onlyFor("see-sealed", viewer),
        eq(submissions.bureauId, env.BUREAU_ID),
        eq(submissions.identified, true),
        notExists(keptFrom(viewer)),
      ),
    )
    .groupBy(year)
    .orderBy(desc(year));
}

/** A matter of the submission whose existence must be kept from the viewer: then so must the submission's. */
const keptFrom = (viewer: Officer) =>
  db
    .select({ id: matters.id })
    .from(matters)
    .where(
      and(
        eq(matters.bureauId, submissions.bureauId),
        eq(matters.submissionId, submissions.id),
        sql`${mayKnowOf(viewer)} is not true`,
      ),
    );
