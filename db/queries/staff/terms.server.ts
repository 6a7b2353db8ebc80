import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { staff, units } from "#db/schema/office.ts";
import { officeTerms } from "#db/schema/offices.ts";

const asker = alias(staff, "asker");

/** Terms of office that wait for a second person. */
export const findOpenTerms = (viewer: Officer) =>
  readAs(viewer, (tx) =>
    tx
      .select({
        id: officeTerms.id,
        staffId: officeTerms.staffId,
        askedBy: officeTerms.askedBy,
        office: officeTerms.office,
        acting: officeTerms.acting,
        from: officeTerms.fromOn,
        until: officeTerms.untilOn,
        basis: officeTerms.basis,
        name: staff.displayName,
        unit: { name: units.name, nameEn: units.nameEn },
        asker: asker.displayName,
        askedAt: officeTerms.askedAt,
      })
      .from(officeTerms)
      .innerJoin(staff, eq(staff.id, officeTerms.staffId))
      .innerJoin(asker, eq(asker.id, officeTerms.askedBy))
      .leftJoin(units, eq(units.id, officeTerms.unitId))
      .where(
        and(
          onlyFor("confirm-people", viewer),
          eq(officeTerms.bureauId, env.BUREAU_ID),
          isNull(officeTerms.decidedBy),
        ),
      )
      .orderBy(asc(officeTerms.askedAt)),
  );

/** Terms that are not over and not refused: held now, to come, or waiting to be confirmed. */
export const findTerms = (viewer: Officer, today: string) =>
  readAs(viewer, (tx) =>
    tx
      .select({
        id: officeTerms.id,
        staffId: officeTerms.staffId,
        office: officeTerms.office,
        unitId: officeTerms.unitId,
        acting: officeTerms.acting,
        from: officeTerms.fromOn,
        until: officeTerms.untilOn,
        basis: officeTerms.basis,
        confirmedOn: sql<string | null>`day_of(${officeTerms.decidedAt})::text`,
      })
      .from(officeTerms)
      .where(
        and(
          onlyFor("see-people", viewer),
          eq(officeTerms.bureauId, env.BUREAU_ID),
          isNull(officeTerms.endedBy),
          sql`${officeTerms.approved} is not false and coalesce(${officeTerms.untilOn} >= ${today}, true)`,
        ),
      )
      .orderBy(asc(officeTerms.office), asc(officeTerms.fromOn), asc(officeTerms.id)),
  );
