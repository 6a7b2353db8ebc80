import { and, asc, eq, lte, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import type { RosterMember } from "#app/domain/committee/draw.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { committeeOutsiders } from "#db/schema/committee/sessions.ts";
import { staff } from "#db/schema/office.ts";

const bureauId = env.BUREAU_ID;

/** Who is of the committee on a day, and whether they are on leave then. */
export async function findRoster(
  tx: Transaction,
  on: Day,
): Promise<readonly (RosterMember & { readonly away: boolean })[]> {
  return tx
    .select({
      id: staff.id,
      outside: sql<boolean>`${committeeOutsiders.staffId} is not null`,
      away: sql<boolean>`is_away(${staff.bureauId}, ${staff.id}, ${on})`,
    })
    .from(staff)
    .leftJoin(
      committeeOutsiders,
      and(
        eq(committeeOutsiders.bureauId, staff.bureauId),
        eq(committeeOutsiders.staffId, staff.id),
      ),
    )
    .where(
      and(
        eq(staff.bureauId, bureauId),
        eq(staff.role, "committee"),
        eq(staff.active, true),
        lte(staff.roleSince, on),
      ),
    )
    .orderBy(asc(staff.id));
}

/**
 * Who never sits on a matter: whoever ever did anything about it but vote, has it or investigates it, and whoever must not know
 * of it.
 */
export async function findHands(tx: Transaction, matterId: string): Promise<ReadonlySet<string>> {
  const { rows } = await tx.execute<{ person: string }>(sql`
    select e.event ->> 'by' as person from matter_events e
     where e.bureau_id = ${bureauId} and e.matter_id = ${matterId}
       and e.type not in ('vote-cast', 'vote-repeated', 'tie-declared', 'tie-revoked')
    union select unnest(array[m.handler_id::text, m.reward ->> 'assessedBy']
        || array(select jsonb_array_elements_text(m.investigation -> 'officers')))
      from matters m where m.bureau_id = ${bureauId} and m.id = ${matterId}
    union select s.id::text from matter_exclusions x
      join staff s on s.bureau_id = x.bureau_id and (s.id = x.staff_id or s.unit_id = x.unit_id)
     where x.bureau_id = ${bureauId} and x.matter_id = ${matterId}`);
  return new Set(rows.map(({ person }) => person));
}
