import { PauseFields, type PauseTyped } from "#app/routes/public/law/calculator/pause-fields.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { dateType } from "#app/ui/form/date-type.ts";
import { InputField } from "#app/ui/form/field.tsx";
import { useWords } from "#app/ui/words.tsx";

type TermTyped = {
  readonly start: string;
  readonly count: string;
  readonly unit: string;
  readonly pauses: readonly PauseTyped[];
};

type TermFormProps = {
  readonly typed: TermTyped;
  readonly errors: Readonly<Record<string, string>>;
  readonly bounds: { readonly least: number; readonly most: number; readonly example: string };
};

const UNITS = ["working-days", "natural-days"] as const;

/** Asked by GET, so that an answer has an address that can be passed on. */
export function TermForm({ typed, errors, bounds }: TermFormProps) {
  const { t } = useWords();
  return (
    <form method="get" action="/law/calculator#result" className="stack no-print" noValidate>
      <InputField
        name="start"
        label={t("law.calculator.start")}
        hint={t("law.calculator.startHint", bounds)}
        error={errors["start"]}
        type={dateType(typed.start)}
        defaultValue={typed.start}
      />
      <InputField
        name="count"
        label={t("law.calculator.count")}
        hint={t("law.calculator.countHint", bounds)}
        error={errors["count"]}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={typed.count}
      />
      <ChoiceGroup
        kind="radio"
        name="unit"
        label={t("law.calculator.unit")}
        error={errors["unit"]}
        choices={UNITS.map((unit) => ({ value: unit, label: t(`law.calculator.units.${unit}`) }))}
        chosen={[typed.unit]}
      />
      <PauseFields typed={typed.pauses} error={errors["pause-from"] ?? errors["pause-until"]} />
      <Button>{t("law.calculator.submit")}</Button>
    </form>
  );
}
