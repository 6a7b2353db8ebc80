import { and, eq, inArray } from "drizzle-orm";
import type { Officer } from "#app/domain/people/roles.ts";
import { db } from "#db/client.server.ts";
import { reached } from "#db/queries/visible.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { matters } from "#db/schema/matters.ts";

/** A matter somebody gave a name to, by its number. One without a name, or none of this viewer's, is the same: null. */
export async function findUnsealable(
  viewer: Officer,
  number: string,
  which: "identified" | "any" = "identified",
) {
  const [row] = await db
    .select({ matterId: matters.id, submissionId: matters.submissionId, number: matters.number })
    .from(matters)
    .innerJoin(submissions, eq(submissions.id, matters.submissionId))
    .where(
      and(
        reached(viewer, "request-unsealing"),
        eq(matters.number, number),
        which === "identified" ? eq(submissions.identified, true) : undefined,
      ),
    );
  return row ?? null;
}

/** Of these matters, those that exist for this viewer: a request about any other is none of theirs to see. */
export async function knownAmong(viewer: Officer, matterIds: readonly string[]) {
  const rows = await db
    .select({ id: matters.id })
    .from(matters)
    .where(and(reached(viewer, "request-unsealing"), inArray(matters.id, [...matterIds])));
  return new Set(rows.map(({ id }) => id));
}
