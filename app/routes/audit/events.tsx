import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AuditTable } from "#app/routes/audit/audit-table.tsx";
import { recordLook } from "#app/shell/record-look.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { useWords } from "#app/ui/words.tsx";
import { refuseUntypable } from "#app/web/form.server.ts";
import { pageIn } from "#app/web/page-in.ts";
import { requireOfficer } from "#app/web/require-officer.server.ts";
import { titleMeta } from "#app/web/title.ts";
import { EVENTS_A_PAGE, findEvents } from "#db/queries/audit-events.server.ts";

export const meta = titleMeta("roles.audit.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-audit");
  await recordLook(officer, "audit", null);
  const url = new URL(request.url);
  const number = (url.searchParams.get("number") ?? "").trim();
  refuseUntypable(number);
  const page = pageIn(url);
  const { total, events } = await findEvents(officer, number, page);
  return { number, page, total, pages: Math.ceil(total / EVENTS_A_PAGE), events };
}

export default function Events() {
  const { t } = useWords();
  const { number, page, pages, total, events } = useLoaderData<typeof loader>();
  const hrefOf = (to: number) => `/audit?${new URLSearchParams({ number, page: String(to) })}`;
  return (
    <>
      <div className="head">
        <h1>{t("roles.audit.title")}</h1>
        <span className="soft">{t("roles.audit.count", { count: total })}</span>
      </div>
      <p className="soft">
        {t("roles.audit.lead")} {t("roles.audit.dayOnly")}
      </p>
      <form className="filters" method="get" action="/audit">
        <label htmlFor="number">{t("roles.audit.filter")}</label>
        <input className="input code" id="number" name="number" defaultValue={number} />
        <Button tone="quiet">{t("roles.audit.filterButton")}</Button>
        {number ? <a href="/audit">{t("roles.audit.clear")}</a> : null}
      </form>
      {events.length === 0 ? (
        <p className="panel">
          {number ? t("roles.audit.emptyFor", { number }) : t("roles.audit.empty")}
        </p>
      ) : (
        <AuditTable events={events} />
      )}
      <Pager page={page} pages={pages} hrefOf={hrefOf} />
    </>
  );
}
