import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { noticeWanted } from "#app/domain/calendar/next-notice.ts";
import { workCalendar } from "#app/shell/calendar/work-calendar.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireOfficer(request, "see-office");
  return { wanted: noticeWanted(await workCalendar(), today()) };
}

/** Over every page of the administrator: what cannot wait. */
export default function AdminFrame() {
  const { t } = useWords();
  const { wanted } = useLoaderData<typeof loader>();
  if (wanted === null) return <Outlet />;
  return (
    <div className="stack">
      <Notice tone="late" title={t("admin.wanted.title", { year: wanted })}>
        <p>{t("admin.wanted.says", { year: wanted })}</p>
        <p>
          <a href="/admin/calendar/notice">{t("admin.wanted.link", { year: wanted })}</a>
        </p>
      </Notice>
      <Outlet />
    </div>
  );
}
