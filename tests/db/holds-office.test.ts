import "#tests/support/own-keys.ts";
import { type SQL, sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { addDays, type Day, day } from "#app/domain/calendar/day.ts";
import { confirmersOf, deputiesFor } from "#app/domain/staff/leave.ts";
import { type Authority, authorityOf, OFFICES, type Seat } from "#app/domain/staff/office.ts";
import { env } from "#app/env.server.ts";
import { houseFrom, type WholeHouse } from "#db/queries/staff/house.server.ts";
import { absences, officeTerms } from "#db/schema/offices.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

/** Fixed, so that a run means the same everywhere. */
const SEED = 20261129;
/** So many that every way to an office is gone, and so few away that somebody is left to go it. */
const TERMS = 140;
const LEAVES = 30;
const FIRST = day("2026-05-01");
const DAYS = 14;
const UNITS = [office.INSPECTION, office.MARKET, office.LEADERSHIP, office.INTAKE_UNIT];

const { administrator, finance, handler, head, intake, leader, security, stranger } = office;
const PEOPLE = [administrator, finance, handler, head, intake, leader, security, stranger];
const anybody = fc.constantFrom(...PEOPLE.map(({ id }) => id));

const aDay = fc.nat(DAYS).map((later) => addDays(FIRST, later));
const atNoon = (on: Day): SQL<Date> => sql`(${on}::text || ' 12:00+08')::timestamptz`;
/** Asked for, decided on one way or the other, ended or not: whatever can stand in a row. */
const lasting = fc.record({
  id: fc.uuid(),
  fromOn: aDay,
  days: fc.nat(7),
  approved: fc.constantFrom(true, true, true, false, null),
  decidedOn: fc.nat(DAYS).map((earlier) => addDays(FIRST, 7 - earlier)),
  endedOn: fc.option(aDay, { freq: 4 }),
});
type Lasting = typeof lasting extends fc.Arbitrary<infer One> ? One : never;

const rowOf = ({ id, fromOn, days, approved, decidedOn, endedOn }: Lasting) => {
  const isEnded = approved === true && endedOn !== null;
  return {
    ...{ bureauId: env.BUREAU_ID, id, approved, fromOn, untilOn: addDays(fromOn, days) },
    decidedBy: approved === null ? null : administrator.id,
    decidedAt: approved === null ? null : atNoon(decidedOn),
    endedBy: isEnded ? security.id : null,
    endedAt: isEnded ? atNoon(endedOn) : null,
  };
};
const aTerm = fc
  .record({
    staffId: anybody,
    office: fc.constantFrom(...OFFICES),
    unit: fc.constantFrom(...UNITS),
    acts: fc.boolean(),
    lasting,
  })
  .map(({ unit, acts, lasting: lasts, ...term }) => ({
    ...rowOf(lasts),
    ...{ ...term, basis: "任免", askedBy: security.id },
    unitId: term.office === "unit-head" ? unit : null,
    acting: term.office === "unit-head" || (term.office === "chief" && acts),
  }));
const anAbsence = fc
  .record({ staffId: anybody, deputyId: fc.option(anybody, { freq: 6 }), lasting })
  .filter(({ staffId, deputyId }) => staffId !== deputyId)
  .map(({ staffId, deputyId, lasting: lasts }) => ({
    ...rowOf(lasts),
    ...{ staffId, deputyId, askedBy: staffId },
  }));

const some = <One>(arbitrary: fc.Arbitrary<One>, numRuns: number) =>
  fc.sample(arbitrary, { seed: SEED, numRuns });

let house: WholeHouse;

/** Past every guard: whatever stands in the tables, both have to read it alike. */
beforeAll(async () => {
  await office.openOffice();
  await owner.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`alter table office_terms drop constraint term_takes_two`);
    await tx.execute(
      sql`alter table absences drop constraint own_absence_is_ended, drop constraint absence_takes_two`,
    );
    await tx.execute(
      sql`update staff set role = 'head' where id in (${intake.id}, ${stranger.id})`,
    );
    await tx.execute(
      sql`update staff set role_since = ${addDays(FIRST, 3)} where id in (${head.id}, ${handler.id})`,
    );
    await tx.insert(officeTerms).values(some(aTerm, TERMS));
    await tx.insert(absences).values(some(anAbsence, LEAVES));
  });
  house = await houseFrom(day("2020-01-01"), owner);
});

const SEATS: readonly Seat[] = [
  ...UNITS.map((unitId) => ({ office: "unit-head", unitId }) as const),
  { office: "leader", unitId: null },
  { office: "leader", unitId: office.MARKET },
  { office: "chief", unitId: null },
];
const inWord = (right: Authority | null) => {
  if (right === null) return null;
  if (right.for !== null) return "deputy";
  return right.acting ? "acting" : "own";
};

test("the database and the rules say the same of who holds which office on which day", async () => {
  type Said = { readonly id: string; readonly on: Day; readonly says: string | null };
  const said: (readonly [string, string | null])[] = [];
  for (const seat of SEATS) {
    const { rows } = await owner.execute<Said>(sql`
      select s.id, (${FIRST}::date + n)::text as on,
             holds_office(s.bureau_id, s.id, ${seat.office}, ${seat.unitId}::uuid, ${FIRST}::date + n) as says
        from staff s, generate_series(-2, ${DAYS + 8}) n`);
    for (const { id, on, says } of rows) {
      const rule = inWord(authorityOf(id, seat, on, house));
      said.push([`${seat.office} ${seat.unitId} ${id} ${on}: ${says}`, says]);
      expect(`${seat.office} ${seat.unitId} ${id} ${on}: ${rule}`).toBe(said.at(-1)?.[0]);
    }
  }
  for (const kind of ["own", "acting", "deputy"])
    expect(said.filter(([, says]) => says === kind).length, kind).toBeGreaterThan(4);
});

test("and so does what the database lists of everybody's seats", async () => {
  const { rows } = await owner.execute<{ id: string; on: Day; office: string; unit: string }>(sql`
    select distinct s.id, (${FIRST}::date + n)::text as on, w.office, w.unit_id as unit
      from staff s, generate_series(-2, ${DAYS + 8}) n,
           lateral seats_of(s.bureau_id, s.id, ${FIRST}::date + n) w`);
  const listed = new Set(
    rows.map(({ id, on, ...seat }) => `${seat.office} ${seat.unit} ${id} ${on}`),
  );
  for (const { id } of house.people)
    for (let n = -2; n <= DAYS + 8; n += 1)
      for (const seat of SEATS.filter((one) => one.office === "unit-head" || one.unitId === null)) {
        const on = addDays(FIRST, n);
        const name = `${seat.office} ${seat.unitId} ${id} ${on}`;
        expect(`${name} ${listed.has(name)}`).toBe(
          `${name} ${authorityOf(id, seat, on, house) !== null}`,
        );
      }
  expect(listed.size).toBeGreaterThan(50);
});

test("and of whose word a leave needs, and who can stand in", async () => {
  type Said = {
    readonly id: string;
    readonly deputy: string;
    readonly on: Day;
    readonly fits: boolean;
    readonly confirmers: string;
  };
  const { rows } = await owner.execute<Said>(sql`
    select s.id, d.id as deputy, (${FIRST}::date + n)::text as on, may_stand_in(s.bureau_id, s.id, d.id) as fits,
           (select coalesce(string_agg(c::text, ' ' order by c), '') from leave_confirmers(s.bureau_id, s.id, d.id, ${FIRST}::date + n) c)
             as confirmers
      from staff s, staff d, generate_series(0, ${DAYS}, 2) n`);
  for (const { id, deputy, on, fits, confirmers } of rows) {
    const rule = confirmersOf({ staffId: id, deputyId: deputy }, on, house);
    expect(`${id} for ${deputy} ${on}: ${confirmers}`).toBe(
      `${id} for ${deputy} ${on}: ${rule.toSorted().join(" ")}`,
    );
    expect(deputiesFor(id, house).includes(deputy), `${deputy} for ${id}`).toBe(fits);
  }
  expect(new Set(rows.map(({ confirmers }) => confirmers)).size).toBeGreaterThan(5);
});
