import { UNIT_FIELDS } from "#app/routes/security/read-unit.ts";
import { UNIT, type UnitField } from "#app/ui/desk-form/unit.ts";
import { useDeskForm } from "#app/ui/desk-form/use-desk-form.ts";
import { Choice } from "#app/ui/form/choice.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { useWords } from "#app/ui/words.tsx";

type UnitFieldsProps = {
  /** What may stand above it. */
  readonly above: readonly {
    readonly id: string;
    readonly name: string;
    readonly nameEn: string;
  }[];
  readonly typed: Partial<Record<UnitField, string>>;
  readonly faults: readonly UnitField[];
};

/** What a unit is called in both languages, where it reads its mail, and which unit stands above it. */
export function UnitFields({ above, typed, faults }: UnitFieldsProps) {
  const { t, language } = useWords();
  const { asks } = useDeskForm(UNIT);
  const errorOn = (field: UnitField) =>
    faults.includes(field) ? t(`people.units.fault.${field}`) : undefined;
  return (
    <>
      {UNIT_FIELDS.map((field) => (
        <InputField
          key={field}
          {...asks(field)}
          defaultValue={typed[field]}
          error={errorOn(field)}
          autoComplete="off"
        />
      ))}
      <Choice
        name="upper"
        label={asks("upper").label}
        error={errorOn("upper")}
        chosen={typed.upper ?? ""}
      >
        <option value="">{t("people.units.field.top")}</option>
        {above.map(({ id, name, nameEn }) => (
          <option key={id} value={id}>
            {language === "zh" ? name : nameEn}
          </option>
        ))}
      </Choice>
    </>
  );
}
