import { sql } from "drizzle-orm";
import type { Matter } from "#app/domain/matter/matter.ts";
import { type OfCase, ofCase } from "#app/domain/reward/of-case.ts";
import type { Transaction } from "#db/client.server.ts";
import { type CaseRow, reportIn, selectCase } from "#db/schema/views.ts";

/** The other reports of a case, held until the end: no two decide on its rewards at once. */
export async function holdCase(tx: Transaction, { id }: Pick<Matter, "id">): Promise<OfCase> {
  await tx.execute(sql`select hold_case(${id})`);
  const { rows } = await tx.execute<CaseRow>(selectCase("case_reports", id));
  return ofCase(rows.map(reportIn));
}
