import type { LoaderFunctionArgs } from "@remix-run/node";
import { csvOf } from "#app/domain/payout/csv.ts";
import { translator } from "#app/i18n/translate.ts";
import { registerAsked } from "#app/routes/desk/cases/register-asked.server.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findAllCases } from "#db/queries/cases/register.server.ts";

const TEXTS = ["number", "decidedOn", "respondent", "standing"] as const;
const SUMS = ["fines", "confiscations", "collected", "awarded", "cap", "paid"] as const;

/** The register as it was asked for, as a file for spreadsheets, in Chinese; that it was taken away is on record. Sums in yuan. */
export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-cases");
  await recordLook(officer, "cases-file", null);
  const t = translator("zh");
  const lines = await findAllCases(officer, registerAsked(new URL(request.url)));
  const file = csvOf([
    [...TEXTS, ...SUMS].map((column) => t(`cases.column.${column}`)),
    ...lines.map((line) => [
      ...[line.number, line.decidedOn ?? "", line.respondent],
      t(line.waits ? "cases.waits" : "cases.checked"),
      ...SUMS.map((sum) => (line[sum] / 100).toFixed(2)),
    ]),
  ]);
  return new Response(file, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="cases.csv"',
      "cache-control": "no-store",
    },
  });
}
