import { addressee } from "#app/domain/letters/addressee.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { Light } from "#app/ui/marks.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { LetterLine } from "#db/queries/matter/matter-letters.server.ts";

type LettersPanelProps = {
  readonly matter: Pick<Matter, "id" | "kind" | "escalatedTo">;
  readonly letters: readonly LetterLine[];
};

/** What the matter owed, and to whom. Where a desk must not know of it, its letters went to those who may. */
export function LettersPanel({ matter, letters }: LettersPanelProps) {
  const { t, language } = useWords();
  return (
    <section className="panel" aria-labelledby="letters">
      <h2 id="letters">{t("desk.matter.lettersTitle")}</h2>
      {letters.length === 0 ? <p className="soft">{t("desk.matter.noLetters")}</p> : null}
      <ul className="line">
        {letters.map(({ id, title, titleEn, audience, ...way }) => (
          <li key={id}>
            <OnItsWay audience={audience} {...way} />
            <a href={`/desk/matters/${matter.id}/letters/${id}`}>
              {t("desk.matter.letterLine", {
                title: language === "zh" ? title : titleEn,
                audience: t(`desk.matter.audience.${addressee(matter, audience)}`),
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

type OnItsWayProps = Pick<LetterLine, "audience" | "isSent" | "isWithdrawn">;

/** Whether it has left; what a handler delivers by hand no post office can say. */
function OnItsWay({ audience, isSent, isWithdrawn }: OnItsWayProps) {
  const { t } = useWords();
  if (isWithdrawn) return <Light tone="note">{t("desk.matter.withdrawn")}</Light>;
  if (audience === "respondent") return <Light tone="note">{t("desk.matter.toServe")}</Light>;
  return (
    <Light tone={isSent ? "ok" : "soon"}>
      {t(isSent ? "desk.matter.sent" : "desk.matter.unsent")}
    </Light>
  );
}
