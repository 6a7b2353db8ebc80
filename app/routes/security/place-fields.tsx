import { STAFF_ROLES } from "#app/domain/staff/roles.ts";
import { Choice } from "#app/routes/security/choice.tsx";
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
  return (
    <>
      <Choice id="role" label={t("people.field.role")} error={errorOn("role")} chosen={role}>
        <option value="">{t("common.form.choose")}</option>
        {STAFF_ROLES.map((one) => (
          <option key={one} value={one}>
            {t(`roles.name.${one}`)}
          </option>
        ))}
      </Choice>
      <Choice
        id="unit"
        label={t("people.field.unit")}
        error={errorOn("unit")}
        chosen={unitId ?? ""}
      >
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
