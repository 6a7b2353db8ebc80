import type { FactFault } from "#app/domain/office/check-facts.ts";
import { type FactField, LEVELS, type TypedFacts } from "#app/domain/office/facts.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

type FactsFormProps = {
  readonly typed: TypedFacts;
  readonly faults: readonly FactFault[];
  /** How many changes there were when this page was made. */
  readonly version: number;
};

/** Which fields stand together; two of a row are the same in both languages. */
const WHERE = ["address", "addressEn", "hours", "hoursEn"] as const;
const UNIT = ["intakeUnit", "intakeUnitEn"] as const;
const REGISTERED = ["siteCode", "icpNumber", "policeNumber"] as const;
const HINTED = [
  "hours",
  "hoursEn",
  "phone",
  "siteCode",
  "icpNumber",
  "policeNumber",
  "faultLink",
] as const;

/** Everything the office says of itself, as it stands or as it was just typed. */
export function FactsForm({ typed, faults, version }: FactsFormProps) {
  const { t } = useWords();
  const errorOn = useFaultWords(faults);
  const input = (field: Exclude<FactField, "level">, code = false) => {
    const hinted = HINTED.find((one) => one === field);
    return (
      <InputField
        key={field}
        name={field}
        label={t(`office.field.${field}`)}
        hint={hinted && t(`office.hint.${hinted}`)}
        error={errorOn(field)}
        defaultValue={typed[field]}
        code={code}
        autoComplete="off"
      />
    );
  };
  return (
    <form className="panel stack" method="post" action="/admin/facts">
      <FormKey version={version} />
      <h2>{t("office.change")}</h2>
      <p className="soft">{t("office.emptyAllowed")}</p>
      <fieldset className="stack tight">
        <legend>{t("office.group.called")}</legend>
        <div className="pair">
          {input("name")}
          {input("nameEn")}
        </div>
        <ChoiceGroup
          kind="radio"
          name="level"
          label={t("office.field.level")}
          error={errorOn("level")}
          choices={LEVELS.map((level) => ({ value: level, label: t(`office.level.${level}`) }))}
          chosen={[typed.level]}
        />
        <InputField
          name="divisionCode"
          label={t("office.field.divisionCode")}
          hint={t("office.hint.divisionCode")}
          error={errorOn("divisionCode")}
          defaultValue={typed.divisionCode}
          inputMode="numeric"
          code
          autoComplete="off"
        />
      </fieldset>
      <fieldset className="stack tight">
        <legend>{t("office.group.where")}</legend>
        <div className="pair">{UNIT.map((field) => input(field))}</div>
        <div className="pair">{WHERE.map((field) => input(field))}</div>
        {input("phone", true)}
      </fieldset>
      <fieldset className="stack tight">
        <legend>{t("office.group.registered")}</legend>
        {REGISTERED.map((field) => input(field, true))}
        {input("faultLink")}
      </fieldset>
      <div className="actions">
        <Button>{t("office.ask")}</Button>
      </div>
    </form>
  );
}

/** What is wrong with a field, in words; nothing where nothing is. */
export function useFaultWords(faults: readonly FactFault[]) {
  const { t } = useWords();
  return (field: FactField): string | undefined => {
    const fault = faults.find((one) => one.field === field);
    if (!fault) return undefined;
    return fault.code === "too-long"
      ? t(`office.fault.too-long.${field}`)
      : t(`office.fault.${fault.code}`);
  };
}
