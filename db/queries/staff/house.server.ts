import { and, eq, gte, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import type { AskedLeave, Bureau } from "#app/domain/staff/leave.ts";
import type { LiveTerm } from "#app/domain/staff/term.ts";
import { env } from "#app/env.server.ts";
import { type Reader, readAs } from "#db/client.server.ts";
import { staff, units } from "#db/schema/office.ts";
import { absences, officeTerms } from "#db/schema/offices.ts";

/** What follows who decides; and beside it what was asked for and waits, so that nothing is asked for twice. */
export type WholeHouse = Bureau & {
  readonly liveTerms: readonly (LiveTerm & { readonly id: string })[];
  readonly liveAbsences: readonly AskedLeave[];
};

/** Everything from which it follows who holds which office on this day or later, and who stands in for whom. */
export async function houseFrom(from: Day, reader: Reader): Promise<WholeHouse> {
  const people = await reader
    .select({ id: staff.id, role: staff.role, unitId: staff.unitId, since: staff.roleSince })
    .from(staff)
    .where(and(eq(staff.bureauId, env.BUREAU_ID), eq(staff.active, true)))
    .orderBy(staff.id);
  const open = await reader
    .select({ id: units.id, upperUnitId: units.upperUnitId })
    .from(units)
    .where(and(eq(units.bureauId, env.BUREAU_ID), isNull(units.closedOn)))
    .orderBy(units.id);
  const terms = await reader
    .select({
      id: officeTerms.id,
      ...{ staffId: officeTerms.staffId, office: officeTerms.office, unitId: officeTerms.unitId },
      ...{ acting: officeTerms.acting, from: officeTerms.fromOn, until: officeTerms.untilOn },
      endedOn: dayOf(officeTerms.endedAt),
      confirmedOn: dayOf(officeTerms.decidedAt),
    })
    .from(officeTerms)
    .where(
      and(
        eq(officeTerms.bureauId, env.BUREAU_ID),
        isLive(officeTerms),
        endsAfter(officeTerms, from),
      ),
    )
    .orderBy(officeTerms.fromOn, officeTerms.id);
  const leaves = await reader
    .select({
      ...{ staffId: absences.staffId, deputyId: absences.deputyId, from: absences.fromOn },
      ...{ until: absences.untilOn, endedOn: dayOf(absences.endedAt), approved: absences.approved },
    })
    .from(absences)
    .where(and(eq(absences.bureauId, env.BUREAU_ID), isLive(absences), endsAfter(absences, from)))
    .orderBy(absences.fromOn, absences.id);
  return {
    people,
    units: open,
    terms: terms.flatMap(({ confirmedOn, ...term }) =>
      confirmedOn ? [{ ...term, confirmedOn }] : [],
    ),
    absences: leaves.filter(({ approved }) => approved === true),
    liveTerms: terms,
    liveAbsences: leaves,
  };
}

/** The same, as one of those who work here reads it. */
export const findHouse = (viewer: { readonly id: string }, from: Day) =>
  readAs(viewer, (tx) => houseFrom(from, tx));

type Table = typeof officeTerms | typeof absences;

const isLive = ({ approved }: Table): SQL => sql`${approved} is not false`;

const endsAfter = ({ untilOn, endedAt }: Table, day: Day): SQL | undefined =>
  and(
    or(isNull(untilOn), gte(untilOn, day)),
    sql`(${endedAt} is null or ${dayOf(endedAt)} >= ${day})`,
  );

const dayOf = (moment: Table["endedAt"] | Table["decidedAt"]) =>
  sql<Day | null>`day_of(${moment})::text`;
