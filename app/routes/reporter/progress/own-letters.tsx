import type { Letter } from "#app/domain/letters/letter.ts";
import { useWords } from "#app/ui/words.tsx";

type OwnLettersProps = {
  readonly letters: readonly { readonly id: string; readonly words: Letter["words"] }[];
};

/** The letters to this reporter, newest first. */
export function OwnLetters({ letters }: OwnLettersProps) {
  const { t, language } = useWords();
  return (
    <section className="titled">
      <h2>{t("progress.letters.title")}</h2>
      {letters.length === 0 ? <p className="soft">{t("progress.letters.empty")}</p> : null}
      <ul className="looks">
        {letters.map(({ id, words }) => (
          <li key={id}>
            <a href={`/progress/letters/${id}`}>{words[language].title}</a>
            <span className="soft small"> {words[language].signedOn}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
