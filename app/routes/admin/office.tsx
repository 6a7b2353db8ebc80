import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { daysBetween } from "#app/domain/calendar/day.ts";
import { CalendarPanel } from "#app/routes/admin/calendar-panel.tsx";
import { FactsPanel } from "#app/routes/admin/facts-panel.tsx";
import { LawPanel } from "#app/routes/admin/law-panel.tsx";
import { countStandings } from "#app/routes/admin/law-standings.ts";
import { LettersPanel } from "#app/routes/admin/letters-panel.tsx";
import { workCalendar } from "#app/shell/calendar/work-calendar.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { usePage } from "#app/ui/page-context.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findOutbox } from "#db/queries/letters/outbox.server.ts";

export const meta = titleMeta("roles.admin.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-office");
  const on = today();
  const { through } = await workCalendar();
  return {
    outbox: await findOutbox(officer),
    calendar: { through, daysLeft: daysBetween(on, through) },
    standings: countStandings(on),
  };
}

export default function OfficePage() {
  const { t } = useWords();
  const { office } = usePage();
  const { outbox, calendar, standings } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <h1>{t("roles.admin.title")}</h1>
      <div className="pair">
        <LettersPanel outbox={outbox} />
        <CalendarPanel {...calendar} />
      </div>
      {office ? <FactsPanel facts={office} /> : null}
      <LawPanel standings={standings} />
    </div>
  );
}
