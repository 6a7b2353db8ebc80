import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { yearOf } from "#app/domain/calendar/day.ts";
import { FIRST_GAZETTED_YEAR } from "#app/domain/calendar/may-publish.ts";
import { formatDay } from "#app/i18n/format.ts";
import { NoticeTable } from "#app/routes/admin/calendar/notice-table.tsx";
import { calendarOf, workCalendar } from "#app/shell/calendar/work-calendar.server.ts";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findNotices } from "#db/queries/calendar/notices.server.ts";

export const meta = titleMeta("admin.calendar.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-calendar");
  const { through } = await workCalendar();
  return {
    through,
    broughtAlong: yearOf(calendarOf([]).through),
    notices: await findNotices(officer),
  };
}

export default function CalendarPage() {
  const { t, language } = useWords();
  const { through, broughtAlong, notices } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <div>
        <h1>{t("admin.calendar.title")}</h1>
        <p className="soft">{t("admin.calendar.lead")}</p>
      </div>
      <p>{t("admin.calendar.through", { day: formatDay(through, language) })}</p>
      <div className="actions">
        <ButtonLink href="/admin/calendar/notice">{t("admin.calendar.add")}</ButtonLink>
      </div>
      {notices.length > 0 ? <NoticeTable notices={notices} /> : null}
      <p className="soft">
        {t("admin.calendar.broughtAlong", { from: FIRST_GAZETTED_YEAR, until: broughtAlong })}
      </p>
    </div>
  );
}
