import { recordOf } from "#app/domain/matter/action.ts";
import { formatDay } from "#app/i18n/format.ts";
import { asFields, matterAt } from "#app/routes/desk/came-from.ts";
import type { Done } from "#app/routes/desk/matter/done.server.ts";
import { Light } from "#app/ui/marks.tsx";
import { useWords } from "#app/ui/words.tsx";

type DoneNoticeProps = {
  readonly done: Done;
  /** Where it can be taken back, as long as it can. */
  readonly undo: string | null;
};

/** One line of what was done, the way back while nothing has left the house, and the way on. */
export function DoneNotice({ done, undo }: DoneNoticeProps) {
  const { t, language } = useWords();
  const { action, on, waits, from, next } = done;
  return (
    <div className="success">
      <p role="status">
        <DoneTitle action={action} /> {t("desk.done.on", { day: formatDay(on, language) })}
        <Undo at={undo} waits={waits} />
      </p>
      {from ? (
        <p>
          {next ? (
            <>
              <a className="button" href={matterAt(next.id, { queue: from.queue, place: next })}>
                {t("desk.done.next", { number: next.number })}
              </a>{" "}
              {next.light ? (
                <Light tone={next.light.tone}>
                  {t(next.light.tone === "late" ? "desk.queue.late" : "desk.queue.left", {
                    count: next.light.days,
                  })}
                </Light>
              ) : null}{" "}
              <span>{next.product}</span>{" "}
            </>
          ) : (
            <>{t("desk.done.noNext")} </>
          )}
          <a href={`/desk?queue=${asFields(from)["queue"]}`}>
            {t(`desk.queue.name.${from.queue}`)}
          </a>
        </p>
      ) : null}
    </div>
  );
}

/** What takes the approval of others is only proposed by now. */
function DoneTitle({ action }: Pick<Done, "action">) {
  const { t } = useWords();
  const title = recordOf(action).approval ? "proposals.done" : "desk.done.title";
  return <strong>{t(title, { action: t(`matter.action.${action}`) })}</strong>;
}

type UndoProps = { readonly at: string | null; readonly waits: number };

function Undo({ at, waits }: UndoProps) {
  const { t } = useWords();
  if (at === null) return null;
  return (
    <>
      {" "}
      {waits > 0 ? t("desk.undo.askWhile", { minutes: waits }) : t("desk.undo.ask")}{" "}
      <a href={at}>{t("desk.undo.link")}</a>
    </>
  );
}
