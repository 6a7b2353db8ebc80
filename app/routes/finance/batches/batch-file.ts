import type { LoaderFunctionArgs } from "@remix-run/node";
import { csvOf } from "#app/domain/payout/csv.ts";
import { translator } from "#app/i18n/translate.ts";
import { linesForBank } from "#app/shell/payout/batch-file.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { requireProof } from "#app/web/session/require-proof.server.ts";
import { findBatch } from "#db/queries/payout/batches.server.ts";

const COLUMNS = ["reference", "holder", "bank", "account", "sum"] as const;

/** A batch as the bank takes it, in Chinese, sums in yuan. Every account in it is a look that whoever reported sees on their page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-payee");
  const batch = await findBatch(officer, idIn(params, "batchId"));
  if (!batch || batch.withdrawn) throw new Response(null, { status: 404 });
  await requireProof(request, officer, "see-payee");
  await recordLook(officer, "batch-file", null);
  for (const { matterId } of batch.items) await recordLook(officer, "payee", matterId);
  const t = translator("zh");
  const file = csvOf([
    COLUMNS.map((column) => t(`batch.column.${column}`)),
    ...(await linesForBank(officer, batch)).map(({ reference, holder, bank, number, sum }) => [
      ...[reference, holder, bank, number],
      (sum / 100).toFixed(2),
    ]),
  ]);
  return new Response(file, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="batch-${batch.code}.csv"`,
      "cache-control": "no-store",
    },
  });
}
