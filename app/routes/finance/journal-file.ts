import type { LoaderFunctionArgs } from "@remix-run/node";
import { csvOf } from "#app/domain/payout/csv.ts";
import { translator } from "#app/i18n/translate.ts";
import { periodAsked } from "#app/routes/finance/period-asked.ts";
import { today } from "#app/shell/clock.server.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findEntries } from "#db/queries/payout/journal.server.ts";

/** The entries of a period as a file for spreadsheets, in Chinese: it goes to the office's books. Sums in yuan. */
export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-payments");
  await recordLook(officer, "payments", null);
  const period = periodAsked(request, today());
  const t = translator("zh");
  const entries = await findEntries(officer, period);
  const file = csvOf([
    (["seq", "day", "kind", "number", "from", "to", "sum"] as const).map((column) =>
      t(`payout.journal.column.${column}`),
    ),
    ...entries.map(({ seq, on, kind, number, from, to, sum }) => [
      seq,
      on,
      t(`payout.journal.kind.${kind}`),
      number ?? "",
      t(`payout.journal.account.${from}`),
      t(`payout.journal.account.${to}`),
      (sum / 100).toFixed(2),
    ]),
  ]);
  return new Response(file, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="rewards-${period.from}-${period.until}.csv"`,
      "cache-control": "no-store",
    },
  });
}
