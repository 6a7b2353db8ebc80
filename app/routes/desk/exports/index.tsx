import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { exportState } from "#app/domain/exports/request.ts";
import { ExportTable } from "#app/routes/desk/exports/export-table.tsx";
import { today } from "#app/shell/clock.server.ts";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findExports, type KnownExport } from "#db/queries/exports/exports.server.ts";
import { findNames } from "#db/queries/staff/names.server.ts";

export const meta = titleMeta("exports.listTitle", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "export-matters");
  await recordLook(officer, "exports", null);
  const on = today();
  const { own, waiting } = await findExports(officer, on);
  const names = await findNames(officer);
  const line = ({ id, number, queue, filter, rows, askedAt, ...one }: KnownExport) => ({
    ...{ id, number, queue, filter, rows, askedAt, state: exportState(one, on) },
    by: names.get(one.askedBy) ?? "",
    handler: names.get(filter.handler ?? "") ?? null,
  });
  return { own: own.map(line), waiting: waiting.map(line) };
}

/** What one asked for and what became of it; and what waits for one's word. */
export default function Exports() {
  const { t } = useWords();
  const { own, waiting } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <div>
        <h1>{t("exports.listTitle")}</h1>
        <p className="soft">{t("exports.listLead")}</p>
      </div>
      {waiting.length > 0 ? (
        <section className="listed">
          <h2>{t("exports.head.waiting")}</h2>
          <ExportTable label={t("exports.head.waiting")} lines={waiting} ofOthers />
        </section>
      ) : null}
      <section className="listed">
        <h2>{t("exports.head.own")}</h2>
        {own.length > 0 ? (
          <ExportTable label={t("exports.head.own")} lines={own} />
        ) : (
          <p className="panel">{t("exports.head.ownNone")}</p>
        )}
      </section>
    </div>
  );
}
