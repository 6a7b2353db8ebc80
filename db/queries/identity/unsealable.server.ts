import { and, eq, inArray, sql } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { knownMatters, sealedIdentities } from "#db/schema/views.ts";

const theirs = (viewer: Officer) =>
  and(onlyFor("request-unsealing", viewer), eq(knownMatters.bureauId, env.BUREAU_ID));

/** A matter somebody gave a name to, by its number. One without a name, or none of this viewer's, is the same: null. */
export async function findUnsealable(
  viewer: Officer,
  number: string,
  which: "identified" | "any" = "identified",
) {
  const [row] = await readAs(viewer, (tx) =>
    tx
      .select({
        matterId: knownMatters.id,
        submissionId: knownMatters.submissionId,
        number: knownMatters.number,
      })
      .from(knownMatters)
      .where(
        and(
          theirs(viewer),
          eq(knownMatters.number, number),
          which === "identified" ? isIdentified : undefined,
        ),
      ),
  );
  return row ?? null;
}

/** Asked for the one submission: joined, the view would be read from its first row to its last. */
const isIdentified = sql`(select ${sealedIdentities.submissionId} from ${sealedIdentities}
  where ${sealedIdentities.bureauId} = ${knownMatters.bureauId}
    and ${sealedIdentities.submissionId} = ${knownMatters.submissionId}) is not null`;

/** Of these matters, those that exist for this viewer: a request about any other is none of theirs to see. */
export async function knownAmong(viewer: Officer, matterIds: readonly string[]) {
  const rows = await readAs(viewer, (tx) =>
    tx
      .select({ id: knownMatters.id })
      .from(knownMatters)
      .where(and(theirs(viewer), inArray(knownMatters.id, [...matterIds]))),
  );
  return new Set(rows.map(({ id }) => id));
}
