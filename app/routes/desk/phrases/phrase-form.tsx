import type { Action } from "#app/domain/matter/action.ts";
import type { Choice } from "#app/domain/matter/record/field.ts";
import { codeOf, type PhraseFaults, type PhraseTyped } from "#app/domain/phrases/phrase.ts";
import { phraseFault } from "#app/routes/desk/phrases/phrase-faults.ts";
import { choiceLabel } from "#app/ui/action/choice-label.ts";
import { PHRASE } from "#app/ui/desk-form/phrase.ts";
import { useDeskForm } from "#app/ui/desk-form/use-desk-form.ts";
import { Button } from "#app/ui/form/button.tsx";
import { Choice as Select } from "#app/ui/form/choice.tsx";
import { InputField, TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

/** An action for which the viewer may keep a phrase, with its grounds. */
type PhraseUse = { readonly action: Action; readonly grounds: readonly Choice[] };

type PhraseFormProps = {
  readonly uses: readonly PhraseUse[];
  readonly typed: Partial<PhraseTyped>;
  readonly faults: PhraseFaults;
};

/** What is kept for everybody in the unit, and what never belongs into it. */
export function PhraseForm({ uses, typed, faults }: PhraseFormProps) {
  const words = useWords();
  const { t } = words;
  const { asks } = useDeskForm(PHRASE);
  const errorOn = (field: keyof PhraseTyped) => phraseFault(t, faults, field);
  return (
    <form className="panel stack" method="post" action={PHRASE.path}>
      <FormKey />
      <h2>{t("phrases.add")}</h2>
      <p>{t("phrases.onlyBeginning")}</p>
      <p>
        <strong>{t("phrases.nobodysData")}</strong>
      </p>
      <Select {...asks("use")} error={errorOn("use")} chosen={typed.use ?? ""}>
        <option value="">{t("phrases.field.useNothing")}</option>
        {uses.map(({ action, grounds }) => (
          <optgroup key={action} label={t(`matter.action.${action}`)}>
            <option value={codeOf({ action, ground: null })}>
              {grounds.length > 0
                ? t("phrases.ofAnyGround", { action: t(`matter.action.${action}`) })
                : t(`matter.action.${action}`)}
            </option>
            {grounds.map((ground) => (
              <option key={ground.value} value={codeOf({ action, ground: ground.value })}>
                {choiceLabel(ground, words)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      <InputField
        {...asks("name")}
        defaultValue={typed.name}
        error={errorOn("name")}
        autoComplete="off"
      />
      <TextField {...asks("words")} defaultValue={typed.words} error={errorOn("words")} rows={5} />
      <div className="actions">
        <Button name="intent" value="make">
          {t("phrases.button")}
        </Button>
      </div>
    </form>
  );
}
