import type { Matter } from "#app/domain/matter/matter.ts";
import { useWords } from "#app/ui/words.tsx";

/** The ways from a matter to whoever brought it. */
export function ContactPanel({ matter }: { readonly matter: Pick<Matter, "id" | "kind"> }) {
  const { t } = useWords();
  return (
    <section className="panel" aria-labelledby="contact">
      <h2 id="contact">{t("messages.desk.linkPanel")}</h2>
      <ul className="line">
        <li>
          <a href={`/desk/matters/${matter.id}/messages`}>{t("messages.desk.link")}</a>
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
