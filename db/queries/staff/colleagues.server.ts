import { and, asc, eq, ne } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { staff, units } from "#db/schema/office.ts";

/** Everybody else who works here or has, by name and unit: whoever was meant may have left, and come back. */
export const findColleagues = (viewer: Officer) =>
  readAs(viewer, (tx) =>
    tx
      .select({ id: staff.id, name: staff.displayName, unit: units.name, unitEn: units.nameEn })
      .from(staff)
      .leftJoin(units, eq(units.id, staff.unitId))
      .where(and(eq(staff.bureauId, env.BUREAU_ID), ne(staff.id, viewer.id)))
      .orderBy(asc(units.name), asc(staff.displayName)),
  );
