import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AlarmNotice } from "#app/routes/audit/alarm-notice.tsx";
import { auditAddress, isEverything } from "#app/routes/audit/audit-address.ts";
import { auditFilterIn } from "#app/routes/audit/audit-filter-in.server.ts";
import { AuditLineItem } from "#app/routes/audit/audit-line.tsx";
import { AuditSearch } from "#app/routes/audit/audit-search.tsx";
import { logPlaceAs, logPlaceIn } from "#app/routes/audit/log-place.ts";
import { SealPanel } from "#app/routes/audit/seal-panel.tsx";
import { logStanding } from "#app/shell/audit/log-standing.server.ts";
import { minutesFromNow } from "#app/shell/clock.server.ts";
import { Onward } from "#app/ui/onward.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findActors } from "#db/queries/audit/actors.server.ts";
import { countAlarms } from "#db/queries/audit/alarms.server.ts";
import { findEntries } from "#db/queries/audit/audit-log.server.ts";

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
  const after = logPlaceIn(url);
  const { entries, next, isVague } = await findEntries(officer, filter, after);
  const standing = await logStanding();
  const alarms = await countAlarms(officer, minutesFromNow(-ALARMS_OF_MINUTES));
  return {
    standing,
    alarms,
    filter,
    actors,
    entries,
    isVague,
    isFirst: after === null,
    next: next ? logPlaceAs(next) : null,
  };
}

/** The auditor's page: everything that was done and looked at, and by whom. */
export default function Events() {
  const { t } = useWords();
  const { standing, alarms, filter, actors, entries, isVague, isFirst, next } =
    useLoaderData<typeof loader>();
  const foundNothing = isVague ? "audit.vague" : "audit.emptyFor";
  return (
    <>
      <h1>{t("audit.title")}</h1>
      <p className="soft">{t("audit.lead")}</p>
      <SealPanel standing={standing} />
      {alarms > 0 ? <AlarmNotice count={alarms} /> : null}
      <AuditSearch filter={filter} actors={actors} />
      {entries.length === 0 ? (
        <p className="panel">{t(isEverything(filter) ? "audit.empty" : foundNothing)}</p>
      ) : (
        <ol className="log">
          {entries.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing of an entry may tell its place in the log
            <AuditLineItem key={place} line={line} />
          ))}
        </ol>
      )}
      <Onward here={auditAddress(filter)} isFirst={isFirst} next={next} />
    </>
  );
}
