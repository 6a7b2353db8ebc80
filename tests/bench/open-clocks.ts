import type pg from "pg";
import { addDays, type Day } from "#app/domain/calendar/day.ts";
import { due, type Term } from "#app/domain/calendar/term.ts";
import type { ClockName } from "#app/domain/matter/clocks/clock.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";

/** A kind of open clock: its term, and the days on which such clocks began. */
export type Began = {
  readonly name: ClockName;
  readonly term: Term;
  readonly from: Day;
  readonly days: number;
};

const BUREAU = "01990000-0000-7000-8000-000000000001";
const STAFF = "01990000-0000-7000-8000-0000000000a1";
export const ADMINISTRATOR = STAFF;

/** An office with one administrator and nothing to do. */
export async function openOffice(client: pg.Client) {
  await client.query("insert into bureaus values ($1, 'bench', 'bench')", [BUREAU]);
  await client.query(
    `insert into staff (bureau_id, id, sign_in_name, display_name, role, mail, password_hash)
     values ($1, $2, 'bench', 'bench', 'system-administrator', 'bench@yunxi.example', '')`,
    [BUREAU, STAFF],
  );
}

/** So many open clocks, each of a matter of its own, spread evenly over the kinds and the days they began on. */
export async function fillClocks(client: pg.Client, many: number, kinds: readonly Began[]) {
  const counts = kinds.flatMap(({ name, term, from, days }) =>
    Array.from({ length: days }, (_, index) => {
      const start = addDays(from, index);
      const { strict, legal, firm } = due(KNOWN_YEARS, start, term);
      return { name, start, unit: term.unit, count: term.count, strict, legal, firm };
    }),
  );
  await client.query(
    `with counts as (
       select *, row_number() over () - 1 as row from jsonb_to_recordset($1::jsonb) as count (
         name text, start date, unit text, count integer, strict date, legal date, firm boolean)),
     told as (
       insert into submissions (bureau_id, id, draft_digest, kind, answers, language, received_on, received_at)
       select $2, gen_random_uuid(), 'bench ' || series, 'report', '{}', 'zh', counts.start, now()
       from generate_series(1, $3::integer) as series
       join counts on counts.row = series % (select count(*) from counts)
       returning id, draft_digest),
     filed as (
       insert into matters (bureau_id, id, submission_id, number, kind, stage, received_on, insider, dates)
       select $2, gen_random_uuid(), told.id, '2026-' || substr(draft_digest, 7), 'report', 'received', '2026-11-01', false, '{}'
       from told returning id, number)
     insert into clocks (bureau_id, matter_id, name, provision, version_from, extended, start_on, term_unit,
       term_count, due_strict, due_legal, firm)
     select $2, filed.id, counts.name, 'bench', '2026-01-01', false, counts.start, counts.unit, counts.count,
       counts.strict, counts.legal, counts.firm
     from filed join counts on counts.row = substr(number, 6)::integer % (select count(*) from counts)`,
    [JSON.stringify(counts), BUREAU, many],
  );
}
