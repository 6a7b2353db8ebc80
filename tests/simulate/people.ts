import { sql } from "drizzle-orm";
import { day } from "#app/domain/calendar/day.ts";
import type { Officer, StaffRole } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { committeeOutsiders } from "#db/schema/committee/sessions.ts";
import { staff } from "#db/schema/office.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

/** Somebody as they stand today, and by what they are called in what is printed. */
export type Person = Officer & { readonly name: string };

const bureauId = env.BUREAU_ID;
const idOf = (number: number) => `019a0000-0000-7000-8000-0000000009${number}`;
const hired = (number: number, role: StaffRole, unitId: string | null = null): Officer => ({
  id: idOf(number),
  role,
  unitId,
});

/** So that somebody can step aside, be away or change posts without everything standing still. */
const MORE: readonly Officer[] = [
  ...[11, 12, 13, 14].map((number) => hired(number, "committee")),
  ...[21, 22].map((number) => hired(number, "finance")),
  ...[31, 32].map((number) => hired(number, "handler", office.INSPECTION)),
  hired(41, "head", office.INSPECTION),
];

/** An office as the tests have it, with more people; from the largest sums on one of three works for no part of the bureau. */
export async function hireEverybody(): Promise<void> {
  await office.openOffice();
  for (const officer of MORE) {
    const named = { signInName: officer.id, displayName: officer.id, mail: "", passwordHash: "-" };
    await owner
      .insert(staff)
      .values({ ...officer, ...named, bureauId, roleSince: day("2020-01-01") });
  }
  const [outside = office.finance] = MORE;
  const markedBy = office.administrator.id;
  await owner.insert(committeeOutsiders).values({ bureauId, staffId: outside.id, markedBy });
  await owner.execute(sql`update bureaus set outside_member_from = 20000000`);
}

/** By what everybody was at first: whoever changes posts keeps the name. */
export async function namesOfPeople(): Promise<ReadonlyMap<string, string>> {
  const rows = await owner.select().from(staff).orderBy(staff.id);
  const met = new Map<string, number>();
  return new Map(
    rows.map(({ id, role }) => {
      const nth = (met.get(role) ?? 0) + 1;
      met.set(role, nth);
      return [id, `${role}${nth}`];
    }),
  );
}

/** Everybody who works there now. */
export async function findPeople(names: ReadonlyMap<string, string>): Promise<readonly Person[]> {
  const { rows } = await owner.execute<Officer>(
    sql`select id, role, unit_id as "unitId" from staff where active order by id`,
  );
  return rows.map((officer) => ({ ...officer, name: names.get(officer.id) ?? "newcomer" }));
}
