import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { StaffRole } from "#app/domain/staff/roles.ts";
import { NewsTable } from "#app/routes/desk/news/news-table.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findOwnNews } from "#db/queries/letters/own-news.server.ts";

export const meta = titleMeta("news.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-news");
  await recordLook(officer, "news", null);
  const news = await findOwnNews(officer);
  return {
    news: news.map(({ matterId, ...told }) => ({ ...told, href: placeOf(officer.role, matterId) })),
  };
}

/** Where somebody in this role works on a matter; an alarm lies in the log. */
function placeOf(role: StaffRole, matterId: string | null): string {
  if (matterId === null) return "/audit?kind=alarms";
  const pages = role === "committee" || role === "finance" ? `/${role}` : "/desk/matters";
  return `${pages}/${matterId}`;
}

/** What the mails tell of, for whoever gets none, and for who has lost one. */
export default function News() {
  const { t } = useWords();
  const { news } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <h1>{t("news.title")}</h1>
      <p className="soft">
        {t("news.lead")} <a href="/desk/account#mail-hours">{t("news.choose")}</a>
      </p>
      {news.length === 0 ? <p className="panel">{t("news.none")}</p> : <NewsTable news={news} />}
    </div>
  );
}
