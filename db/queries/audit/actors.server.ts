import { and, asc, eq } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { staff } from "#db/schema/office.ts";

/** Whom an auditor may ask after: everybody who works or has worked here. */
export const findActors = (viewer: Officer) =>
  readAs(viewer, (tx) =>
    tx
      .select({ id: staff.id, name: staff.displayName, role: staff.role })
      .from(staff)
      .where(and(onlyFor("see-audit", viewer), eq(staff.bureauId, env.BUREAU_ID)))
      .orderBy(asc(staff.role), asc(staff.displayName)),
  );
