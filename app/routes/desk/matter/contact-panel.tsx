import type { Matter } from "#app/domain/matter/matter.ts";
import type { MessageHead } from "#app/domain/messages/message.ts";
import { formatDayShort } from "#app/i18n/format.ts";
import { Light } from "#app/ui/marks.tsx";
import { useWords } from "#app/ui/words.tsx";

type ContactPanelProps = {
  readonly matter: Pick<Matter, "id" | "kind">;
  readonly heads: readonly Pick<MessageHead, "author" | "writtenOn">[];
};

/** The ways from a matter to whoever brought it, and whether they wait for an answer. */
export function ContactPanel({ matter, heads }: ContactPanelProps) {
  const { t, language } = useWords();
  const last = heads.at(-1);
  return (
    <section className="panel" aria-labelledby="contact">
      <h2 id="contact">{t("messages.desk.linkPanel")}</h2>
      <ul className="line">
        <li>
          <a href={`/desk/matters/${matter.id}/messages`}>{t("messages.desk.link")}</a>
          {last?.author === "reporter" ? (
            <Light tone="soon">
              {t(`messages.desk.news.${matter.kind}`, {
                day: formatDayShort(last.writtenOn, language),
              })}
            </Light>
          ) : null}
          {last?.author === "office" ? (
            <span className="soft">{t("messages.desk.count", { count: heads.length })}</span>
          ) : null}
        </li>
        {matter.kind === "complaint" ? (
          <li>
            <a href={`/desk/matters/${matter.id}/contact`}>{t("contact.link")}</a>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
