import type { AskedBudget } from "#app/domain/payout/budget/enter-budget.ts";
import { Button } from "#app/ui/form/button.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

type EnterFormProps = { readonly year: number; readonly typed: AskedBudget | undefined };

/** The first entry of a year, or a raise. */
export function EnterForm({ year, typed }: EnterFormProps) {
  const { t } = useWords();
  return (
    <form method="post" className="panel stack">
      <h2>{t("budget.enter")}</h2>
      <FormKey />
      <InputField
        name="year"
        label={t("budget.year")}
        defaultValue={typed?.year ?? String(year)}
        inputMode="numeric"
        autoComplete="off"
      />
      <InputField
        name="sum"
        label={t("budget.sum")}
        hint={t("budget.sumHint")}
        defaultValue={typed?.sum}
        autoComplete="off"
      />
      <InputField
        name="document"
        label={t("budget.document")}
        hint={t("budget.documentHint")}
        defaultValue={typed?.document}
        autoComplete="off"
      />
      <div className="actions">
        <Button>{t("budget.enterButton")}</Button>
      </div>
    </form>
  );
}
