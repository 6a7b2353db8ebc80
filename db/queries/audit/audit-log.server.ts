import { and, asc, count, desc, eq, gte, inArray, lt, ne, or, type SQL, sql } from "drizzle-orm";
import { ALARMS, type Look } from "#app/domain/audit/audit-entry.ts";
import type { AuditFilter } from "#app/domain/audit/audit-filter.ts";
import { addDays, type Day } from "#app/domain/calendar/day.ts";
import type { MatterEventType } from "#app/domain/matter/events.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { auditEntries } from "#db/schema/audit.ts";
import { staff } from "#db/schema/office.ts";
import { knownMatters } from "#db/schema/views.ts";

export const ENTRIES_A_PAGE = 100;

export type AuditLine = Awaited<ReturnType<typeof findEntries>>["entries"][number];

const about = (name: string) => sql`${auditEntries.entry}::jsonb #>> ${`{about,${name}}`}`;
const ofMatter = and(
  eq(knownMatters.bureauId, auditEntries.bureauId),
  eq(knownMatters.id, auditEntries.matterId),
);

/** Who did and looked at what, newest first; not what was written, nor by which reporter, nor at which hour they came. */
export async function findEntries(viewer: Officer, filter: AuditFilter, page: number) {
  const wanted = and(
    onlyFor("see-audit", viewer),
    eq(auditEntries.bureauId, env.BUREAU_ID),
    ...asked(filter),
  );
  return readAs(viewer, async (tx) => {
    const [counted] = await tx
      .select({ total: count() })
      .from(auditEntries)
      .leftJoin(knownMatters, ofMatter)
      .where(wanted);
    const entries = await tx
      .select({
        // Its place in a chain would betray a gap, and a gap a matter that is kept from the reader.
        at: auditEntries.at,
        action: auditEntries.action,
        look: sql<Look | null>`${about("what")}`,
        event: sql<MatterEventType | null>`${about("type")}`,
        by: auditEntries.actor,
        role: auditEntries.role,
        name: staff.displayName,
        number: knownMatters.number,
      })
      .from(auditEntries)
      .leftJoin(knownMatters, ofMatter)
      .leftJoin(staff, sql`${staff.id}::text = ${auditEntries.actor}`)
      .where(wanted)
      .orderBy(desc(auditEntries.at), asc(auditEntries.chain), desc(auditEntries.seq))
      .limit(ENTRIES_A_PAGE)
      .offset((page - 1) * ENTRIES_A_PAGE);
    return { total: counted?.total ?? 0, entries };
  });
}

/** How often something rang since then. */
export const countAlarms = (viewer: Officer, since: Date): Promise<number> =>
  readAs(viewer, (tx) =>
    tx.$count(
      auditEntries,
      and(
        onlyFor("see-audit", viewer),
        eq(auditEntries.bureauId, env.BUREAU_ID),
        inArray(auditEntries.action, [...ALARMS]),
        gte(auditEntries.at, since.toISOString()),
      ),
    ),
  );

/** Whom an auditor may ask after: everybody who works or has worked here. */
export const findActors = (viewer: Officer) =>
  readAs(viewer, (tx) =>
    tx
      .select({ id: staff.id, name: staff.displayName, role: staff.role })
      .from(staff)
      .where(and(onlyFor("see-audit", viewer), eq(staff.bureauId, env.BUREAU_ID)))
      .orderBy(asc(staff.role), asc(staff.displayName)),
  );

function asked({ number, officerId, day, kind }: AuditFilter): readonly (SQL | undefined)[] {
  return [
    number === null ? undefined : numbered(number),
    officerId === null ? undefined : eq(auditEntries.actor, officerId),
    day === null ? undefined : or(eq(auditEntries.at, day), within(day)),
    kind === "looks" ? eq(auditEntries.action, "look") : undefined,
    kind === "actions" ? ne(auditEntries.action, "look") : undefined,
    kind === "alarms" ? inArray(auditEntries.action, [...ALARMS]) : undefined,
  ];
}

/** Any part of it is enough, and a dash or a blank more or less is no other number. */
const numbered = (part: string) =>
  sql`position(${part.replaceAll(/[\s-]/g, "")} in replace(${knownMatters.number}, '-', '')) > 0`;

const within = (day: Day) =>
  and(gte(auditEntries.at, beginning(day)), lt(auditEntries.at, beginning(addDays(day, 1))));

/** Instants are kept in UTC; a day begins in Shanghai. To the second, which sorts before any fraction of it. */
const beginning = (day: Day): string =>
  new Date(`${day}T00:00:00+08:00`).toISOString().slice(0, "2026-11-21T16:00:00".length);
