import { and, asc, eq } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { staff } from "#db/schema/office.ts";

/** Everybody who can sign in; for the demo's page of codes only. */
export const findDemoPeople = () =>
  db
    .select({
      id: staff.id,
      name: staff.displayName,
      signInName: staff.signInName,
      role: staff.role,
    })
    .from(staff)
    .where(and(eq(staff.bureauId, env.BUREAU_ID), eq(staff.active, true)))
    .orderBy(asc(staff.signInName));
