import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { isLate, type LateRefusal } from "#app/routes/admin/calendar/late-refusal.ts";
import { NoticeForm } from "#app/routes/admin/calendar/notice-form.tsx";
import { NoticePreview } from "#app/routes/admin/calendar/notice-preview.tsx";
import { previewNotice } from "#app/shell/calendar/preview-notice.server.ts";
import { publishOnce } from "#app/shell/calendar/publish-calendar.server.ts";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";
import { byIntent } from "#app/web/form/by-intent.ts";
import { readPosted, versionIn } from "#app/web/form/posted.server.ts";
import { pageTyped } from "#app/web/request/page-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { MOVES_A_PAGE } from "#db/queries/calendar/clock-changes.server.ts";
import { findExpectedMoves } from "#db/queries/calendar/expected-moves.server.ts";

export const meta = titleMeta("admin.notice.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireOfficer(request, "publish-calendar");
  return null;
}

/** The pager within the form sends its page, and no intent. */
const TURNED = "";

/** Reading changes nothing, so its answer is a page; the text goes back and forth until it is published. */
export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "publish-calendar");
  const { form, posted, used } = await readPosted(request, officer.id);
  const publishing = byIntent(form, { read: false, [TURNED]: false, publish: true });
  const text = form.one("text");
  if (text === "") return data({ text, preview: null, refused: false }, { status: 422 });

  const confirmed = form.one("confirmed") === "yes";
  let late: readonly LateRefusal[] = used ? ["form-used"] : [];
  if (publishing && !used) {
    const seen = versionIn(form);
    const notice = { text, by: officer.id, festivalConfirmed: confirmed, seen };
    const published = await publishOnce(notice, posted);
    if (published.ok) return redirect(published.location, 303);
    late = published.because.filter(isLate);
  }

  const { recounts, because, ...read } = await previewNotice(text, confirmed);
  const page = pageTyped(form.one("page"));
  const moves = await findExpectedMoves(officer, recounts, page);
  const pages = Math.ceil(moves.moved / MOVES_A_PAGE);
  const preview = { ...read, because: [...late, ...because], confirmed, moves, page, pages };
  return data({ text, preview, refused: publishing }, { status: publishing ? 409 : 200 });
}

export default function NoticePage() {
  const { t } = useWords();
  const answer = useActionData<typeof action>();
  return (
    <div className="stack">
      <p>
        <a href="/admin/calendar">{t("admin.notice.back")}</a>
      </p>
      <div>
        <h1>{t("admin.notice.title")}</h1>
        <p className="soft">{t("admin.notice.lead")}</p>
      </div>
      <form className="stack" method="post" action="/admin/calendar/notice">
        <FormKey version={answer?.preview?.seen} />
        {answer?.preview ? <NoticePreview {...answer.preview} refused={answer.refused} /> : null}
        <NoticeForm text={answer?.text} />
      </form>
    </div>
  );
}
