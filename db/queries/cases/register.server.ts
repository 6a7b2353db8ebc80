import { type SQL, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import type { CaseLine, RegisterFilter } from "#app/domain/cases/register.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import type { KnownReport } from "#app/domain/reward/of-case.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";

const CASES_A_PAGE = 50;

/** Where a page ended: the newest decisions stand first, those of a day by their numbers. */
export type RegisterPlace = { readonly day: string; readonly number: string };
type RegisterPage = { readonly lines: readonly CaseLine[]; readonly next: RegisterPlace | null };

/** A page of the register. */
export async function findCases(
  viewer: Officer,
  filter: RegisterFilter,
  after: RegisterPlace | null,
): Promise<RegisterPage> {
  const found = await readLines(
    viewer,
    sql`${asked(filter)} and ${behind(after)}`,
    CASES_A_PAGE + 1,
  );
  const lines = found.slice(0, CASES_A_PAGE);
  const last = lines.at(-1);
  const goesOn = found.length > CASES_A_PAGE;
  return { lines, next: goesOn && last ? placeOf(last) : null };
}

/** All of it, for a file. */
export const findAllCases = (
  viewer: Officer,
  filter: RegisterFilter,
): Promise<readonly CaseLine[]> => readLines(viewer, asked(filter), null);

/** One case; null where it is none for who looks. */
export async function findCase(viewer: Officer, id: string): Promise<CaseLine | null> {
  const [line] = await readLines(viewer, sql`k.case_id = ${id}`, 1);
  return line ?? null;
}

/** The reports of a case, as far as the viewer may know of them. */
export async function findReportsOf(viewer: Officer, id: string): Promise<readonly KnownReport[]> {
  if (onlyFor("see-cases", viewer)) return [];
  const { rows } = await readAs(viewer, (tx) =>
    tx.execute<ReportRow>(
      sql`select matter_id, number, received_on::text, standing, share, sum::text, paid from known_reports_of(${id})`,
    ),
  );
  return rows.map(({ matter_id: matterId, received_on: receivedOn, sum, ...row }) => ({
    ...{ ...row, matterId, receivedOn, sum: Number(sum) },
  }));
}

type ReportRow = Pick<KnownReport, "number" | "standing" | "share" | "paid"> & {
  readonly matter_id: string | null;
  readonly received_on: Day;
  readonly sum: string;
};

type Row = {
  readonly id: string;
  readonly number: string;
  readonly decided_on: Day | null;
  readonly respondent: string | null;
  readonly waits: boolean;
  readonly seen: number;
  readonly first_received: Day;
} & Readonly<Record<"fines" | "confiscations" | "collected" | "awarded" | "paid", string>> & {
    readonly cap: string | null;
  };

/** Of older ones without a day: they stand last. */
const day = sql`coalesce(e.decided_on, date '0001-01-01')`;
const key = sql`case_key(k.number)`;

/** The newest that was confirmed says how a case stands; before, the newest that was entered. */
async function readLines(
  viewer: Officer,
  wanted: SQL,
  most: number | null,
): Promise<readonly CaseLine[]> {
  if (onlyFor("see-cases", viewer)) return [];
  const { rows } = await readAs(viewer, (tx) =>
    tx.execute<Row>(sql`
      select k.case_id as id, k.number, e.decided_on::text, e.respondent, k.fines::text, k.confiscations::text, k.waits, k.seen,
             k.first_received::text, k.cap::text, k.awarded::text, k.paid::text,
             (select coalesce(sum(c.collected), 0)::text from case_entries c
               where c.case_id = k.case_id and c.what = 'collection' and c.settled = 'confirmed') as collected
        from known_cases() k
        left join lateral (select c.decided_on, c.respondent from case_entries c
          where c.case_id = k.case_id and c.what <> 'collection' and c.settled is distinct from 'withdrawn'
          order by c.settled = 'confirmed' desc nulls last, c.seq desc limit 1) e on true
       where ${wanted}
       order by ${day} desc, ${key} desc limit ${most}`),
  );
  return rows.map(lineOf);
}

function asked({ year, text }: RegisterFilter): SQL {
  const ofYear = year === null ? sql`true` : sql`extract(year from e.decided_on) = ${year}`;
  if (text === "") return ofYear;
  return sql`${ofYear} and (position(case_key(${text}) in ${key}) > 0
    or position(lower(${text}) in lower(e.respondent)) > 0)`;
}

const behind = (after: RegisterPlace | null): SQL =>
  after === null
    ? sql`true`
    : sql`(${day}, ${key}) < (${after.day}::date, case_key(${after.number}))`;

const placeOf = ({ decidedOn, number }: CaseLine): RegisterPlace => ({
  day: decidedOn ?? "0001-01-01",
  number,
});

const lineOf = (row: Row): CaseLine => ({
  id: row.id,
  number: row.number,
  decidedOn: row.decided_on,
  respondent: row.respondent ?? "",
  fines: Number(row.fines),
  confiscations: Number(row.confiscations),
  collected: Number(row.collected),
  waits: row.waits,
  seen: row.seen,
  awarded: Number(row.awarded),
  paid: Number(row.paid),
  cap: row.cap === null ? scaleInForce(row.first_received).cap : Number(row.cap),
});
