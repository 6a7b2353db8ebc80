import { answeredUpTo, waitingQuestion } from "#app/domain/messages/waiting-question.ts";
import { formatDay } from "#app/i18n/format.ts";
import type { Message } from "#app/shell/messages/thread.server.ts";
import { Light } from "#app/ui/marks.tsx";
import { type Said, Thread } from "#app/ui/thread.tsx";
import { useWords } from "#app/ui/words.tsx";

/** The thread as its reporter sees it: they and the office, which has one name. Null where its key is destroyed. */
export function OwnThread({ thread }: { readonly thread: readonly Message[] | null }) {
  const { t, language } = useWords();
  if (thread === null) return <p className="soft">{t("messages.erased")}</p>;
  if (thread.length === 0) return <p className="soft">{t("messages.empty")}</p>;
  const answered = answeredUpTo(thread);
  const said = thread.map(({ position, author, writtenOn, answerBy, text }): Said => {
    const isOwn = author === "reporter";
    const waits = answerBy !== null && position > answered;
    return {
      position,
      isOwn,
      who: t(isOwn ? "messages.you" : "messages.office"),
      on: writtenOn,
      text,
      isWaiting: waits,
      ask: waits ? (
        <p className="small">
          <Light tone="soon">{t("messages.askedBy", { day: formatDay(answerBy, language) })}</Light>
        </p>
      ) : undefined,
    };
  });
  return (
    <>
      <Thread said={said} />
      {waitingQuestion(thread) ? <p className="small soft">{t("messages.notStopped")}</p> : null}
    </>
  );
}
