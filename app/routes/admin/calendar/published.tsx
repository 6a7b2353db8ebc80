import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { formatDay } from "#app/i18n/format.ts";
import { MoveTable } from "#app/routes/admin/calendar/move-table.tsx";
import { StateTag } from "#app/routes/admin/calendar/notice-table.tsx";
import { YearTable } from "#app/routes/admin/calendar/year-table.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { useWords } from "#app/ui/words.tsx";
import { idIn } from "#app/web/request/id-in.ts";
import { pageIn } from "#app/web/request/page-in.ts";
import { titled } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findChanges, MOVES_A_PAGE } from "#db/queries/calendar/clock-changes.server.ts";
import { findNotice } from "#db/queries/calendar/notices.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  data ? titled(matches, "admin.notice.of", { year: data.notice.year }, "desk") : [];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-calendar");
  const notice = await findNotice(officer, idIn(params, "noticeId"));
  if (!notice) throw new Response(null, { status: 404 });

  const page = pageIn(new URL(request.url));
  const changes = await findChanges(officer, notice.id, page);
  return { notice, changes, page, pages: Math.ceil(changes.moved / MOVES_A_PAGE) };
}

/** A notice as it was published, and what it did. */
export default function PublishedNotice() {
  const { t, language } = useWords();
  const { notice, changes, page, pages } = useLoaderData<typeof loader>();
  const { id, year, text, published, publishedOn, publishedBy, supersededBy } = notice;
  return (
    <div className="stack">
      <p>
        <a href="/admin/calendar">{t("admin.notice.back")}</a>
      </p>
      <div className="head">
        <h1>{t("admin.notice.of", { year })}</h1>
        <StateTag superseded={supersededBy !== null} />
        <span className="soft">
          {t("admin.law.by", { name: publishedBy, day: formatDay(publishedOn, language) })}
        </span>
      </div>
      <YearTable published={published} />
      <MoveTable title={t("admin.notice.changes")} moves={changes} />
      <Pager page={page} pages={pages} hrefOf={(to) => `/admin/calendar/${id}?page=${to}`} />
      <section className="panel" lang="zh-CN">
        <h2>{t("admin.notice.fullText")}</h2>
        <p className="as-published">{text}</p>
      </section>
    </div>
  );
}
