import { and, desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { bureauParameterConfirmations, bureauParameters } from "#db/schema/law.ts";
import { staff } from "#db/schema/office.ts";

export type ParametersVersion = Awaited<ReturnType<typeof findParameters>>[number];

const confirmer = alias(staff, "confirmer");

/** Every version of the bureau's own scale, the one that begins latest first, and who stands for it. */
export async function findParameters(viewer: Officer) {
  const rows = await readAs(viewer, (tx) =>
    tx
      .select({
        version: bureauParameters,
        enteredBy: staff.displayName,
        confirmedBy: confirmer.displayName,
        confirmedAt: bureauParameterConfirmations.confirmedAt,
      })
      .from(bureauParameters)
      .innerJoin(staff, eq(staff.id, bureauParameters.enteredBy))
      .leftJoin(
        bureauParameterConfirmations,
        and(
          eq(bureauParameterConfirmations.bureauId, bureauParameters.bureauId),
          eq(bureauParameterConfirmations.parametersId, bureauParameters.id),
        ),
      )
      .leftJoin(confirmer, eq(confirmer.id, bureauParameterConfirmations.confirmedBy))
      .where(and(onlyFor("see-parameters", viewer), eq(bureauParameters.bureauId, env.BUREAU_ID)))
      .orderBy(desc(bureauParameters.fromOn), desc(bureauParameters.enteredAt)),
  );
  return rows.map(({ version, ...by }) => ({ ...version, ...by }));
}
