import type { OpenedMatter } from "#app/routes/desk/matter/opened.server.ts";
import { Paragraphs } from "#app/ui/paragraphs.tsx";
import { useWords } from "#app/ui/words.tsx";

/** The reporter's own words, untouched; or why they cannot be read here. */
export function StatementPanel({ found: { answers, closed } }: { readonly found: OpenedMatter }) {
  const { t } = useWords();
  if (closed)
    return (
      <section className="panel" aria-labelledby="told">
        <h2 id="told">{t("desk.matter.told")}</h2>
        <p className="soft">{t(`desk.matter.closed.${closed}`)}</p>
      </section>
    );
  return (
    <section className="panel" aria-labelledby="told">
      <h2 id="told">{t("desk.matter.told")}</h2>
      <Paragraphs text={String(answers["story"] ?? answers["forSeller"] ?? "")} />
      <p className="soft small">
        {t(answers["story"] === undefined ? "desk.matter.forMediation" : "desk.matter.original")}
      </p>
    </section>
  );
}
