import { Button } from "#app/ui/form/button.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

/** From which sum one from outside has to sit. */
export function SumForm({ typed }: { readonly typed: string | undefined }) {
  const { t } = useWords();
  return (
    <form method="post" action="/admin/committee" className="panel stack">
      <h2>{t("committeeRules.setSum")}</h2>
      <FormKey />
      <InputField
        name="sum"
        label={t("committeeRules.sum")}
        hint={t("committeeRules.sumHint")}
        defaultValue={typed}
        autoComplete="off"
      />
      <div className="actions">
        <Button name="intent" value="sum">
          {t("committeeRules.ask")}
        </Button>
      </div>
    </form>
  );
}
