import { PERSON } from "#app/ui/desk-form/person.ts";
import { useDeskForm } from "#app/ui/desk-form/use-desk-form.ts";
import { Choice } from "#app/ui/form/choice.tsx";
import { useWords } from "#app/ui/words.tsx";

type Unit = { readonly id: string; readonly name: string; readonly nameEn: string };
type PlaceFieldsProps = {
  readonly units: readonly Unit[];
  readonly role?: string | undefined;
  readonly unitId?: string | null | undefined;
  readonly errorOn: (field: "role" | "unit") => string | undefined;
};

/** As what, and where. */
export function PlaceFields({ units, role = "", unitId, errorOn }: PlaceFieldsProps) {
  const { t, language } = useWords();
  const { asks, choices } = useDeskForm(PERSON);
  return (
    <>
      <Choice name="role" label={asks("role").label} error={errorOn("role")} chosen={role}>
        <option value="">{t("common.form.choose")}</option>
        {choices("role").map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Choice>
      <Choice name="unit" label={asks("unit").label} error={errorOn("unit")} chosen={unitId ?? ""}>
        <option value="">{t("people.field.noUnit")}</option>
        {units.map(({ id, name, nameEn }) => (
          <option key={id} value={id}>
            {language === "zh" ? name : nameEn}
          </option>
        ))}
      </Choice>
    </>
  );
}
