import { and, asc, desc, eq, gte, inArray, lt, lte, ne, type SQL, sql } from "drizzle-orm";
import { ALARMS, type Look } from "#app/domain/audit/audit-entry.ts";
import type { AuditFilter } from "#app/domain/audit/audit-filter.ts";
import type { Compared } from "#app/domain/audit/compared.ts";
import { addDays, type Day } from "#app/domain/calendar/day.ts";
import type { ContactPurpose } from "#app/domain/contact/contact.ts";
import type { ExportPurpose } from "#app/domain/exports/policy.ts";
import type { MatterEventType } from "#app/domain/matter/events.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs, type Transaction } from "#db/client.server.ts";
import { knownNumber } from "#db/queries/matter/known-number.server.ts";
import { mattersNumbered } from "#db/queries/matter/numbered.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { auditEntries } from "#db/schema/audit.ts";
import { staff } from "#db/schema/office.ts";

const ENTRIES_A_PAGE = 100;

/**
 * Where the page before ended: at which time, and how many entries of that time were shown. Nothing in it tells a place
 * in a chain, which would betray a gap, and a gap a matter that is kept from the reader.
 */
export type LogPlace = { readonly at: string; readonly shown: number };

export type AuditLine = Awaited<ReturnType<typeof readLines>>[number];

export type LogPage = {
  readonly entries: readonly AuditLine[];
  /** Null on the last page. */
  readonly next: LogPlace | null;
  /** The number that was asked for means too many matters to look for any. */
  readonly isVague: boolean;
};

/** Who did and looked at what, newest first; not what was written, nor by which reporter, nor at which hour they came. */
export const findEntries = (
  viewer: Officer,
  filter: AuditFilter,
  after: LogPlace | null,
): Promise<LogPage> =>
  readAs(viewer, async (tx) => {
    const ids = filter.number === null ? null : await mattersNumbered(tx, filter.number);
    if (ids === "too-many") return { entries: [], next: null, isVague: true };
    const wanted = and(onlyFor("see-audit", viewer), ...asked(filter), ...placed(ids, after));
    const found = await readLines(tx, wanted, after?.shown ?? 0);
    const entries = found.slice(0, ENTRIES_A_PAGE);
    const goesOn = found.length > ENTRIES_A_PAGE;
    return { entries, next: goesOn ? placeAfter(entries, after) : null, isVague: false };
  });

const placed = (ids: readonly string[] | null, after: LogPlace | null) => [
  eq(auditEntries.bureauId, env.BUREAU_ID),
  ids ? inArray(auditEntries.matterId, [...ids]) : undefined,
  after ? lte(auditEntries.at, after.at) : undefined,
];

/** A list that was fetched; matters from which somebody is kept are not among its rows. */
type DrawnList = {
  readonly number: number;
  readonly rows: number;
  readonly purpose: ExportPurpose;
};

/** The entries of a page are found first, and only then what stands beside them. */
function readLines(tx: Transaction, wanted: SQL | undefined, shown: number) {
  const { at, action, actor, role, matterId, bureauId, chain, seq, entry } = auditEntries;
  const page = tx
    .select({ at, action, actor, role, matterId, bureauId, chain, seq, entry })
    .from(auditEntries)
    .where(wanted)
    .orderBy(desc(at), asc(chain), desc(seq))
    .limit(ENTRIES_A_PAGE + 1)
    .offset(shown)
    .as("page");
  const about = (name: string) => sql`${page.entry}::jsonb #>> ${`{about,${name}}`}`;
  return tx
    .select({
      at: page.at,
      action: page.action,
      look: sql<Look | null>`${about("what")}`,
      purpose: sql<ContactPurpose | null>`case when ${about("what")} = 'contact' then ${about("purpose")} end`,
      list: sql<DrawnList | null>`case when ${page.action} = 'look' and ${about("what")} = 'list-file'
        then ${page.entry}::jsonb -> 'about' end`,
      event: sql<MatterEventType | null>`${about("type")}`,
      compared: sql<Compared | null>`case when ${page.action} = 'alarm-many-matters'
        and ${about("span")} is not null then ${page.entry}::jsonb -> 'about' end`,
      by: page.actor,
      role: page.role,
      name: staff.displayName,
      number: knownNumber(page.bureauId, page.matterId),
    })
    .from(page)
    .leftJoin(staff, sql`${staff.id}::text = ${page.actor}`)
    .orderBy(desc(page.at), asc(page.chain), desc(page.seq));
}

function placeAfter(entries: readonly AuditLine[], before: LogPlace | null): LogPlace | null {
  const at = entries.at(-1)?.at;
  if (at === undefined) return null;
  const shown = entries.filter((entry) => entry.at === at).length;
  return { at, shown: before?.at === at ? before.shown + shown : shown };
}

function asked({ officerId, day, kind }: AuditFilter): readonly (SQL | undefined)[] {
  return [
    officerId === null ? undefined : eq(auditEntries.actor, officerId),
    day === null ? undefined : within(day),
    kind === "looks" ? eq(auditEntries.action, "look") : undefined,
    kind === "actions" ? ne(auditEntries.action, "look") : undefined,
    kind === "alarms" ? inArray(auditEntries.action, [...ALARMS]) : undefined,
  ];
}

/** The day of a reporter, written without an hour, sorts between the ends of the same day of everybody else. */
const within = (day: Day) =>
  and(gte(auditEntries.at, beginning(day)), lt(auditEntries.at, beginning(addDays(day, 1))));

/** Instants are kept in UTC; a day begins in Shanghai. To the second, which sorts before any fraction of it. */
const beginning = (day: Day): string =>
  new Date(`${day}T00:00:00+08:00`).toISOString().slice(0, "2026-11-21T16:00:00".length);
