import { isContradiction, type NoticeRefusal } from "#app/domain/calendar/may-publish.ts";
import type { NoticeReading } from "#app/domain/calendar/notice.ts";
import { Findings } from "#app/routes/admin/calendar/findings.tsx";
import { isLate, type LateRefusal } from "#app/routes/admin/calendar/late-refusal.ts";
import { type Moves, MoveTable } from "#app/routes/admin/calendar/move-table.tsx";
import { PostedPager } from "#app/routes/admin/calendar/posted-pager.tsx";
import { YearTable } from "#app/routes/admin/calendar/year-table.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { Pick } from "#app/ui/form/choice-group.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";

type NoticePreviewProps = {
  readonly reading: NoticeReading;
  readonly because: readonly (NoticeRefusal | LateRefusal)[];
  readonly replaces: boolean;
  readonly confirmed: boolean;
  readonly moves: Moves;
  readonly page: number;
  readonly pages: number;
  /** Whether somebody has just tried to publish it. */
  readonly refused: boolean;
};

/** What the notice says, what is odd about it, whom it touches; and where nothing is in the way, the button. */
export function NoticePreview(props: NoticePreviewProps) {
  const { reading, because, replaces, confirmed, moves, page, pages, refused } = props;
  const { t } = useWords();
  const { published, findings } = reading;
  const open = because.filter((reason) => refused || reason !== "festival-not-confirmed");
  const unknown = findings.filter(({ code }) => !isContradiction(code)).map(({ quote }) => quote);
  return (
    <>
      {open.length > 0 ? (
        <Refusal
          title={t("admin.notice.refusal.title")}
          codes={open}
          reasons={open.map((reason) => t(`admin.notice.refusal.${reason}`))}
        />
      ) : null}
      <Findings findings={findings} />
      {published ? (
        <>
          <div className="listed">
            <h2>{t("admin.notice.reading", { year: published.year })}</h2>
            {reading.amends ? <p>{t("admin.notice.amends")}</p> : null}
            <YearTable published={published} />
          </div>
          <MoveTable title={t("admin.notice.moves")} moves={moves} />
          <PostedPager page={page} pages={pages} />
        </>
      ) : null}
      {because.every((reason) => reason === "festival-not-confirmed" || isLate(reason)) ? (
        <section className="panel stack tight">
          {unknown.length > 0 ? (
            <Pick kind="checkbox" name="confirmed" value="yes" checked={confirmed}>
              {t("admin.notice.confirm", { names: unknown.join(t("common.listSeparator")) })}
            </Pick>
          ) : null}
          {replaces && published ? (
            <p>{t("admin.notice.replaces", { year: published.year })}</p>
          ) : null}
          <p>{t("admin.notice.letters")}</p>
          <ProofNotice permission="publish-calendar" />
          <div className="actions">
            <Button name="intent" value="publish">
              {t("admin.notice.publish")}
            </Button>
          </div>
        </section>
      ) : null}
    </>
  );
}
