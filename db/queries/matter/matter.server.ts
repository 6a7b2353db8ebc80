import { and, eq } from "drizzle-orm";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { visibleTo } from "#db/queries/matter/visible.server.ts";
import { matters } from "#db/schema/matters.ts";

/** One matter as the rules see it, or null where this officer must not know of it. */
export async function findMatter(viewer: Officer, matterId: string): Promise<Matter | null> {
  const [row] = await readAs(viewer, (tx) =>
    tx
      .select()
      .from(matters)
      .where(and(visibleTo(viewer), eq(matters.id, matterId))),
  );
  return row ?? null;
}
