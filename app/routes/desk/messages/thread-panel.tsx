import type { Day } from "#app/domain/calendar/day.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import { answeredUpTo } from "#app/domain/messages/waiting-question.ts";
import { formatDay } from "#app/i18n/format.ts";
import type { Message } from "#app/shell/messages/thread.server.ts";
import { Light, Tag } from "#app/ui/marks.tsx";
import { type Said, Thread } from "#app/ui/thread.tsx";
import { useWords } from "#app/ui/words.tsx";

type ThreadPanelProps = {
  readonly kind: Kind;
  readonly thread: readonly Message[];
  readonly today: Day;
};

/** The thread as the office sees it: who of its people wrote, and whether what was asked was answered. */
export function ThreadPanel({ kind, thread, today }: ThreadPanelProps) {
  const { t } = useWords();
  const answered = answeredUpTo(thread);
  const said = thread.map(({ position, author, writer, writtenOn, answerBy, text }): Said => {
    const isOwn = author === "office";
    return {
      position,
      isOwn,
      who: t(isOwn ? "messages.office" : `messages.desk.from.${kind}`),
      by: isOwn && writer ? t("messages.desk.by", { name: writer }) : undefined,
      on: writtenOn,
      text,
      ask: answerBy ? (
        <Asked answerBy={answerBy} isAnswered={position < answered} today={today} />
      ) : undefined,
    };
  });
  return (
    <section className="panel" aria-labelledby="thread">
      <h2 id="thread">
        {t(`messages.desk.thread.${kind}`)} <Tag tone="note">{t(`messages.desk.seen.${kind}`)}</Tag>
      </h2>
      {thread.length === 0 ? <p className="soft">{t("messages.empty")}</p> : <Thread said={said} />}
    </section>
  );
}

type AskedProps = { readonly answerBy: Day; readonly isAnswered: boolean; readonly today: Day };

function Asked({ answerBy, isAnswered, today }: AskedProps) {
  const { t, language } = useWords();
  if (isAnswered)
    return (
      <p className="small">
        <Light tone="ok">{t("messages.desk.answered")}</Light>
      </p>
    );
  const waits = answerBy < today ? "passed" : "waits";
  return (
    <p className="small">
      <Light tone={waits === "passed" ? "late" : "soon"}>
        {t(`messages.desk.${waits}`, { day: formatDay(answerBy, language) })}
      </Light>
    </p>
  );
}
