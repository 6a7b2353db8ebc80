import { Light } from "#app/ui/marks.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { LetterLine } from "#db/queries/matter/matter-letters.server.ts";

type LettersPanelProps = { readonly matterId: string; readonly letters: readonly LetterLine[] };

export function LettersPanel({ matterId, letters }: LettersPanelProps) {
  const { t, language } = useWords();
  return (
    <section className="panel" aria-labelledby="letters">
      <h2 id="letters">{t("desk.matter.lettersTitle")}</h2>
      {letters.length === 0 ? <p className="soft">{t("desk.matter.noLetters")}</p> : null}
      <ul className="line">
        {letters.map(({ id, title, titleEn, audience, isSent }) => (
          <li key={id}>
            <Light tone={isSent ? "ok" : "soon"}>
              {t(isSent ? "desk.matter.sent" : "desk.matter.unsent")}
            </Light>
            <a href={`/desk/matters/${matterId}/letters/${id}`}>
              {t("desk.matter.letterLine", {
                title: language === "zh" ? title : titleEn,
                audience: t(`desk.matter.audience.${audience}`),
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
