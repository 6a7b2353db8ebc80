import { and, asc, eq, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { staff, units } from "#db/schema/office.ts";
import { staffChanges } from "#db/schema/sign-in.ts";
import { people } from "#db/schema/views.ts";

const asker = alias(staff, "asker");

/** What waits for a second person, whoever of them it may be. */
export const findOpenChanges = (viewer: Officer) =>
  readAs(viewer, (tx) =>
    tx
      .select({
        id: staffChanges.id,
        staffId: staffChanges.staffId,
        askedBy: staffChanges.askedBy,
        unitId: staffChanges.unitId,
        kind: staffChanges.kind,
        role: staffChanges.role,
        name: people.displayName,
        signInName: people.signInName,
        asker: asker.displayName,
        unit: { name: units.name, nameEn: units.nameEn },
        askedAt: staffChanges.askedAt,
      })
      .from(staffChanges)
      .innerJoin(people, eq(people.id, staffChanges.staffId))
      .innerJoin(asker, eq(asker.id, staffChanges.askedBy))
      .leftJoin(units, eq(units.id, staffChanges.unitId))
      .where(
        and(
          onlyFor("confirm-people", viewer),
          eq(staffChanges.bureauId, env.BUREAU_ID),
          isNull(staffChanges.decidedBy),
        ),
      )
      .orderBy(asc(staffChanges.askedAt)),
  );
