import { and, asc, eq, inArray, ne } from "drizzle-orm";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Colleague } from "#app/domain/matter/record/field.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { staff } from "#db/schema/office.ts";

/** With whom the viewer may work on a matter: who else deals with cases where it lies, or where they themselves work. */
export const findTeamMates = (
  viewer: Officer,
  { unitId, escalatedTo }: Pick<Matter, "unitId" | "escalatedTo">,
): Promise<readonly Colleague[]> =>
  readAs(viewer, (tx) =>
    tx
      .select({ id: staff.id, name: staff.displayName })
      .from(staff)
      .where(
        and(
          eq(staff.bureauId, env.BUREAU_ID),
          eq(staff.active, true),
          ne(staff.id, viewer.id),
          inArray(staff.role, ["handler", "head"]),
          inArray(staff.unitId, [escalatedTo ?? unitId ?? "", viewer.unitId ?? ""].filter(Boolean)),
        ),
      )
      .orderBy(asc(staff.displayName)),
  );
