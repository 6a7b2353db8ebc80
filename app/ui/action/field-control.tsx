import type { ActionPage, Choice, Field } from "#app/domain/matter/record/field.ts";
import { isKey } from "#app/i18n/known-key.ts";
import { choiceLabel } from "#app/ui/action/choice-label.ts";
import type { Controls } from "#app/ui/action/controls.ts";
import { useFieldLabel } from "#app/ui/action/field-label.ts";
import { GoesTo } from "#app/ui/action/goes-to.tsx";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { dateType } from "#app/ui/form/date-type.ts";
import { InputField, TextField } from "#app/ui/form/field.tsx";
import { useWords, type Words } from "#app/ui/words.tsx";

type FieldControlProps = {
  readonly name: string;
  readonly field: Field<unknown>;
  readonly page: ActionPage;
  readonly controls: Controls;
};

/** Its own words, or those that stand under any sum of money. */
function hintOf(name: string, { kind, label = name }: FieldControlProps["field"]) {
  const own = `desk.field.${label}Hint`;
  if (isKey(own)) return own;
  return kind === "amount" ? ("desk.field.amountHint" as const) : null;
}

/** One question of an action's form, as it is asked. A list from which there is nothing to choose is not shown. */
export function FieldControl({ name, field, page, controls }: FieldControlProps) {
  const words = useWords();
  const { t } = words;
  const label = (
    <>
      {useFieldLabel()(name, field)} <GoesTo goes={field.goes} />
    </>
  );
  const hintKey = hintOf(name, field);
  const hint = hintKey ? t(hintKey) : undefined;
  switch (field.kind) {
    case "words":
      return <TextField {...controls.words(name, label, hint)} rows={field.rows ?? 4} />;
    case "line":
      return <InputField {...controls.text(name, label, hint)} />;
    case "day": {
      const day = controls.text(name, label, hint);
      return <InputField {...day} type={dateType(day.defaultValue ?? "")} />;
    }
    case "time":
      return <InputField {...controls.text(name, label, hint)} type="time" />;
    case "amount":
      return <InputField {...controls.text(name, label, hint)} inputMode="decimal" code />;
    case "one":
    case "some": {
      const choices = (field.choices?.(page) ?? []).map((choice) => ({
        value: choice.value,
        label: name === "unitId" ? withLoad(choice, page, words) : choiceLabel(choice, words),
      }));
      if (choices.length === 0) return null;
      const kind = field.kind === "one" ? "radio" : "checkbox";
      return <ChoiceGroup {...controls.picks(name, label, hint)} kind={kind} choices={choices} />;
    }
  }
}

/** A unit beside how much lies there: whoever assigns sees it before they choose. */
function withLoad(choice: Choice, { loads }: ActionPage, words: Words): string {
  const unit = choiceLabel(choice, words);
  if (!loads) return unit;
  return words.t("desk.field.unitLoad", { unit, count: loads[choice.value] ?? 0 });
}
