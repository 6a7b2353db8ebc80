import type { Action } from "#app/domain/matter/action.ts";
import type { ActionPage, Typed } from "#app/domain/matter/record/field.ts";
import { groupedFor, type OfferedPhrase, pickedFor } from "#app/domain/phrases/offered.ts";
import { choiceLabel } from "#app/ui/action/choice-label.ts";
import { idOf } from "#app/ui/action/controls.ts";
import { Button } from "#app/ui/form/button.tsx";
import { describing, FieldFrame } from "#app/ui/form/field-frame.tsx";
import { useWords } from "#app/ui/words.tsx";

type PhrasePickerProps = {
  readonly action: Action;
  readonly field: string;
  readonly page: ActionPage;
  readonly typed: Typed;
  readonly phrases: readonly OfferedPhrase[];
  /** Whether a press before this page wrote one in; undefined where there was none. */
  readonly filled: boolean | undefined;
};

/** Above a text: the unit's phrases for this action and a button that writes one below what is there. It sends nothing. */
export function PhrasePicker({ action, field, page, typed, phrases, filled }: PhrasePickerProps) {
  const words = useWords();
  const { t } = words;
  const groups = groupedFor(action, phrases, page, typed);
  if (groups.length === 0 && filled === undefined) return null;
  const id = idOf(action, pickedFor(field));
  const hint = t("phrases.pick.hint");
  const error = filled === false ? t("phrases.pick.missing") : undefined;
  return (
    <div className="phrase stack">
      <FieldFrame id={id} label={t("phrases.pick.label")} hint={hint} error={error}>
        <div className="actions">
          <select
            {...describing({ id, hint, error })}
            className="input"
            id={id}
            name={pickedFor(field)}
            defaultValue=""
          >
            <option value="">{t("phrases.pick.nothing")}</option>
            {groups.map(({ ground, phrases: ofGround }) => (
              <optgroup
                key={ground?.value ?? ""}
                label={ground ? choiceLabel(ground, words) : t("phrases.anyGround")}
              >
                {ofGround.map((phrase) => (
                  <option key={phrase.id} value={phrase.id}>
                    {phrase.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          <Button
            tone="quiet"
            name="intent"
            value="phrase"
            formAction={`/desk/matters/${page.matter.id}/${action}#${id}`}
          >
            {t("phrases.pick.button")}
          </Button>
          {/* In the same window what was typed would be gone. */}
          <a className="small" href="/desk/phrases" target="_blank" rel="noopener">
            {t("phrases.pick.manage")}
          </a>
        </div>
      </FieldFrame>
      {filled ? <p role="status">{t("phrases.pick.filled")}</p> : null}
    </div>
  );
}
