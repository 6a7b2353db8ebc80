import { eq } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { staff } from "#db/schema/office.ts";

/** What everybody who works here or has is called, by id. */
export async function findNames(viewer: {
  readonly id: string;
}): Promise<ReadonlyMap<string, string>> {
  const rows = await readAs(viewer, (tx) =>
    tx
      .select({ id: staff.id, name: staff.displayName })
      .from(staff)
      .where(eq(staff.bureauId, env.BUREAU_ID)),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
