import type { MessageHead } from "#app/domain/messages/message.ts";
import { waitingQuestion } from "#app/domain/messages/waiting-question.ts";
import { formatDay } from "#app/i18n/format.ts";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type OwnMessagesProps = {
  readonly matterId: string;
  readonly isArchived: boolean;
  readonly heads: readonly MessageHead[];
};

/** That reporter and office write to each other, who wrote last, and what waits for an answer. What it says is one press away. */
export function OwnMessages({ matterId, isArchived, heads }: OwnMessagesProps) {
  const { t } = useWords();
  const last = heads.at(-1);
  if (!last && isArchived) return null;
  const who = t(last?.author === "reporter" ? "messages.you" : "messages.office");
  return (
    <section className="stack tight">
      <h2>{t("messages.title")}</h2>
      {isArchived ? null : <OpenQuestion heads={heads} />}
      {last ? (
        <p>
          {t("messages.own.last", { count: heads.length, who })}
          <DayTime day={last.writtenOn} />
        </p>
      ) : (
        <p>{t("messages.own.none")}</p>
      )}
      <div className="actions">
        <ButtonLink tone="quiet" href={`/progress/messages/${matterId}`}>
          {t(last ? "messages.own.read" : "messages.own.write")}
        </ButtonLink>
      </div>
    </section>
  );
}

function OpenQuestion({ heads }: Pick<OwnMessagesProps, "heads">) {
  const { t, language } = useWords();
  const waits = waitingQuestion(heads);
  if (waits)
    return (
      <Notice
        tone="soon"
        title={t("messages.own.ask", { day: formatDay(waits.answerBy, language) })}
      />
    );
  return heads.at(-1)?.author === "office" ? (
    <Notice tone="soon" title={t("messages.own.news")} />
  ) : null;
}
