import { Button } from "#app/ui/form/button.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

/** Why it is given up, before anything the bank answered is entered. */
export function WithdrawForm({ reason }: { readonly reason: string | undefined }) {
  const { t } = useWords();
  return (
    <form method="post" className="panel stack">
      <h2>{t("batch.withdraw")}</h2>
      <p>{t("batch.withdrawHint")}</p>
      <FormKey />
      <InputField
        name="reason"
        label={t("batch.withdrawReason")}
        hint={t("batch.withdrawReasonHint")}
        defaultValue={reason}
        autoComplete="off"
      />
      <div className="actions">
        <Button tone="quiet">{t("batch.withdrawButton")}</Button>
      </div>
    </form>
  );
}
