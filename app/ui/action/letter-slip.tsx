import { addressee } from "#app/domain/letters/addressee.ts";
import { type Action, recordOf } from "#app/domain/matter/action.ts";
import { blank } from "#app/domain/matter/effect/blank.ts";
import type { LetterToCome } from "#app/domain/matter/effect/foretold.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { useFieldLabel } from "#app/ui/action/field-label.ts";
import { useWords } from "#app/ui/words.tsx";

type LetterSlipProps = {
  readonly action: Action;
  readonly matter: Matter;
  readonly letter: LetterToCome;
  readonly isOpen: boolean;
};

/** A letter as it would leave: to whom, its title, and its very words as far as they are written already. */
export function LetterSlip({ action, matter, letter, isOpen }: LetterSlipProps) {
  const { t } = useWords();
  const { audience, title, paragraphs } = letter;
  const labelOf = useFieldLabel();
  const to = t(`desk.matter.audience.${addressee(matter, audience)}`);
  const filled = (text: string) =>
    Object.entries(recordOf(action).fields).reduce(
      (said, [name, field]) => said.replaceAll(blank(name), blank(labelOf(name, field))),
      text,
    );
  return (
    <details className="slip" open={isOpen}>
      <summary>{t("desk.effect.letter", { title, to })}</summary>
      {paragraphs ? (
        paragraphs.map((paragraph) => <p key={paragraph}>{filled(paragraph)}</p>)
      ) : (
        <p className="soft">{t("desk.effect.notYet")}</p>
      )}
    </details>
  );
}
