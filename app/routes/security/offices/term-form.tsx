import type { TypedTerm } from "#app/routes/security/offices/read-term.ts";
import { TERM, type TermField } from "#app/ui/desk-form/term.ts";
import { useDeskForm } from "#app/ui/desk-form/use-desk-form.ts";
import { Button } from "#app/ui/form/button.tsx";
import { Choice } from "#app/ui/form/choice.tsx";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

type TermFormProps = {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly units: readonly {
    readonly id: string;
    readonly name: string;
    readonly nameEn: string;
  }[];
  readonly typed: Partial<TypedTerm>;
  readonly errorOn: (field: TermField) => string | undefined;
};

/** Who is to hold an office, or to act in one. */
export function TermForm({ people, units, typed, errorOn }: TermFormProps) {
  const { t, language } = useWords();
  const { asks, choices } = useDeskForm(TERM);
  const input = (field: "from" | "until" | "basis", type: "date" | "text") => (
    <InputField
      key={field}
      {...asks(field)}
      type={type}
      defaultValue={typed[field]}
      error={errorOn(field)}
      autoComplete="off"
    />
  );
  return (
    <form className="panel stack" method="post" action={TERM.path}>
      <FormKey />
      <h2>{t("offices.ask")}</h2>
      <Choice {...asks("staff")} error={errorOn("staff")} chosen={typed.staff ?? ""}>
        <option value="">{t("common.form.choose")}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <ChoiceGroup
        kind="radio"
        {...asks("kind")}
        error={errorOn("kind")}
        choices={choices("kind")}
        chosen={[typed.kind ?? ""]}
      />
      <Choice {...asks("unit")} error={errorOn("unit")} chosen={typed.unit ?? ""}>
        <option value="">{t("offices.field.noUnit")}</option>
        {units.map(({ id, name, nameEn }) => (
          <option key={id} value={id}>
            {language === "zh" ? name : nameEn}
          </option>
        ))}
      </Choice>
      <div className="pair">
        {input("from", "date")}
        {input("until", "date")}
      </div>
      {input("basis", "text")}
      <div className="actions">
        <Button name="intent" value="ask">
          {t("offices.button")}
        </Button>
      </div>
    </form>
  );
}
