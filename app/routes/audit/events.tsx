import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EVERYTHING } from "#app/domain/audit/audit-filter.ts";
import { AlarmNotice } from "#app/routes/audit/alarm-notice.tsx";
import { auditAddress } from "#app/routes/audit/audit-address.ts";
import { auditFilterIn } from "#app/routes/audit/audit-filter-in.server.ts";
import { AuditLineItem } from "#app/routes/audit/audit-line.tsx";
import { AuditSearch } from "#app/routes/audit/audit-search.tsx";
import { SealPanel } from "#app/routes/audit/seal-panel.tsx";
import { logStanding } from "#app/shell/audit/log-standing.server.ts";
import { minutesFromNow } from "#app/shell/clock.server.ts";
import { Pager } from "#app/ui/pager.tsx";
import { useWords } from "#app/ui/words.tsx";
import { pageIn } from "#app/web/request/page-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import {
  countAlarms,
  ENTRIES_A_PAGE,
  findActors,
  findEntries,
} from "#db/queries/audit/audit-log.server.ts";

/** Policy: an alarm is shown for a day. */
const ALARMS_OF_MINUTES = 24 * 60;

export const meta = titleMeta("audit.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-audit");
  await recordLook(officer, "audit", null);
  const url = new URL(request.url);
  const actors = await findActors(officer);
  const filter = auditFilterIn(
    url,
    actors.map(({ id }) => id),
  );
  const page = pageIn(url);
  const { total, entries } = await findEntries(officer, filter, page);
  const standing = await logStanding();
  const alarms = await countAlarms(officer, minutesFromNow(-ALARMS_OF_MINUTES));
  return {
    standing,
    alarms,
    filter,
    actors,
    page,
    total,
    pages: Math.ceil(total / ENTRIES_A_PAGE),
    entries,
  };
}

/** The auditor's page: everything that was done and looked at, and by whom. */
export default function Events() {
  const { t } = useWords();
  const { standing, alarms, filter, actors, page, pages, total, entries } =
    useLoaderData<typeof loader>();
  return (
    <>
      <div className="head">
        <h1>{t("audit.title")}</h1>
        <span className="soft">{t("audit.count", { count: total })}</span>
      </div>
      <p className="soft">{t("audit.lead")}</p>
      <SealPanel standing={standing} />
      {alarms > 0 ? <AlarmNotice count={alarms} /> : null}
      <AuditSearch filter={filter} actors={actors} />
      {entries.length === 0 ? (
        <p className="panel">
          {auditAddress(filter, 1) === auditAddress(EVERYTHING, 1)
            ? t("audit.empty")
            : t("audit.emptyFor")}
        </p>
      ) : (
        <ol className="log">
          {entries.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing of an entry may tell its place in the log
            <AuditLineItem key={place} line={line} />
          ))}
        </ol>
      )}
      <Pager page={page} pages={pages} hrefOf={(to) => auditAddress(filter, to)} />
    </>
  );
}
