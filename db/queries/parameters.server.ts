import { and, desc, eq } from "drizzle-orm";
import type { Officer } from "#app/domain/people/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/visible.server.ts";
import { bureauParameters } from "#db/schema/law.ts";
import { staff } from "#db/schema/office.ts";

export type ParametersVersion = Awaited<ReturnType<typeof findParameters>>[number];

/** Every version of the bureau's own scale, the one that counts latest first. */
export async function findParameters(viewer: Officer) {
  const rows = await readAs(viewer, (tx) =>
    tx
      .select({ version: bureauParameters, enteredBy: staff.displayName })
      .from(bureauParameters)
      .innerJoin(staff, eq(staff.id, bureauParameters.enteredBy))
      .where(and(onlyFor("see-parameters", viewer), eq(bureauParameters.bureauId, env.BUREAU_ID)))
      .orderBy(desc(bureauParameters.fromOn), desc(bureauParameters.enteredAt)),
  );
  return rows.map(({ version, enteredBy }) => ({ ...version, enteredBy }));
}
