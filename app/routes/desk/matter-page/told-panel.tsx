import { useWords } from "#app/ui/words.tsx";
import type { MatterPage } from "#db/queries/matter-page.server.ts";

/** The reporter's own words, untouched. */
export function ToldPanel({ found: { answers } }: { readonly found: MatterPage }) {
  const { t } = useWords();
  return (
    <section className="panel" aria-labelledby="told">
      <h2 id="told">{t("desk.matter.told")}</h2>
      <blockquote className="told">
        {paragraphsOf(String(answers["story"] ?? "")).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </blockquote>
      <p className="soft small">{t("desk.matter.original")}</p>
    </section>
  );
}

const paragraphsOf = (story: string): readonly string[] => [
  ...new Set(story.split(/\r?\n/).filter((line) => line.trim() !== "")),
];
