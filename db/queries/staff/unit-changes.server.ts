import { and, asc, eq, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { staff, units } from "#db/schema/office.ts";
import { unitChanges } from "#db/schema/sign-in.ts";

const now = alias(units, "now_unit");
const upper = alias(units, "upper_unit");

/** What of the units waits for a second administrator: what it is called now, and what it is to be. */
export const findOpenUnitChanges = (viewer: Officer) =>
  readAs(viewer, (tx) =>
    tx
      .select({
        id: unitChanges.id,
        kind: unitChanges.kind,
        name: unitChanges.name,
        nameEn: unitChanges.nameEn,
        mail: unitChanges.mail,
        upper: { name: upper.name, nameEn: upper.nameEn },
        was: { name: now.name, nameEn: now.nameEn },
        askedBy: unitChanges.askedBy,
        asker: staff.displayName,
        askedAt: unitChanges.askedAt,
      })
      .from(unitChanges)
      .innerJoin(staff, eq(staff.id, unitChanges.askedBy))
      .leftJoin(now, eq(now.id, unitChanges.unitId))
      .leftJoin(upper, eq(upper.id, unitChanges.upperUnitId))
      .where(
        and(
          onlyFor("confirm-people", viewer),
          eq(unitChanges.bureauId, env.BUREAU_ID),
          isNull(unitChanges.decidedBy),
        ),
      )
      .orderBy(asc(unitChanges.askedAt)),
  );
