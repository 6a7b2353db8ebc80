import { eq } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db, type Reader } from "#db/client.server.ts";
import { provisionSignoffs } from "#db/schema/law.ts";

const bureauId = env.BUREAU_ID;

/** Every version that the legal unit has signed for. */
export function findSigned(reader: Reader = db) {
  return reader
    .select({ provisionId: provisionSignoffs.provisionId, from: provisionSignoffs.versionFrom })
    .from(provisionSignoffs)
    .where(eq(provisionSignoffs.bureauId, bureauId));
}
