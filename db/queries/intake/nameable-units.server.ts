import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db, type Transaction } from "#db/client.server.ts";
import { units } from "#db/schema/office.ts";

/** All but the top, above which there is nobody. */
const isNameable = and(eq(units.bureauId, env.BUREAU_ID), isNotNull(units.upperUnitId));

/** The units that anybody who writes to us may want kept away. */
export const findNameableUnits = () =>
  db
    .select({ id: units.id, name: units.name, nameEn: units.nameEn })
    .from(units)
    .where(and(isNameable, isNull(units.closedOn)))
    .orderBy(asc(units.name));

/** Those and the closed ones: chosen before it closed, a unit stays kept away, as whoever was in it may come back. */
export const findOnceNameableUnits = (tx: Transaction) =>
  tx.select({ id: units.id }).from(units).where(isNameable);
