import type { Matter } from "#app/domain/matter/matter.ts";
import type { ReportOfCase } from "#app/domain/reward/of-case.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { type CaseRow, reportIn, selectCase } from "#db/schema/views.ts";

/** The reports of a case as this officer may know of them: when each came, and how far its reward is. None before a penalty. */
export async function caseReportsFor(
  viewer: Officer,
  { id, penalty }: Pick<Matter, "id" | "penalty">,
): Promise<readonly ReportOfCase[]> {
  if (penalty === null) return [];
  const { rows } = await readAs(viewer, (tx) =>
    tx.execute<CaseRow>(selectCase("known_case_reports", id)),
  );
  return rows.map(reportIn);
}
