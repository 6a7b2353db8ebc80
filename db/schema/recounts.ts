import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Recount } from "#app/domain/matter/clocks/recount.ts";
import { clocks } from "#db/schema/matters.ts";

/** Recounts as rows that SQL can join with the clocks they are about: one parameter, whatever their number. */
export const asRows = (recounts: readonly Recount[]): SQL => sql`jsonb_to_recordset(
  ${JSON.stringify(recounts.map(rowOf))}::jsonb) as recount (
    name text, start_on date, term_unit text, term_count integer, pauses jsonb,
    old_strict date, old_legal date, old_firm boolean,
    new_strict date, new_legal date, new_firm boolean)`;

/** The open clocks that were counted exactly so. */
export const isCountedSo = and(
  isNull(clocks.stoppedOn),
  eq(clocks.name, sql`recount.name`),
  eq(clocks.startOn, sql`recount.start_on`),
  eq(clocks.termUnit, sql`recount.term_unit`),
  eq(clocks.termCount, sql`recount.term_count`),
  eq(clocks.pauses, sql`recount.pauses`),
  eq(clocks.dueStrict, sql`recount.old_strict`),
  eq(clocks.dueLegal, sql`recount.old_legal`),
  eq(clocks.firm, sql`recount.old_firm`),
);

const rowOf = ({ name, start, term, pauses, due, newDue }: Recount) => ({
  name,
  start_on: start,
  term_unit: term.unit,
  term_count: term.count,
  pauses,
  old_strict: due.strict,
  old_legal: due.legal,
  old_firm: due.firm,
  new_strict: newDue.strict,
  new_legal: newDue.legal,
  new_firm: newDue.firm,
});
