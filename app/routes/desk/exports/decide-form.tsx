import { Button } from "#app/ui/form/button.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type DecideFormProps = {
  readonly id: string;
  readonly typed: string;
  readonly error: string | undefined;
};

/** The second person's word on a long list. */
export function DecideForm({ id, typed, error }: DecideFormProps) {
  const { t } = useWords();
  return (
    <form method="post" action={`/desk/exports/${id}`} className="panel stack">
      <h2>{t("exports.decide.title")}</h2>
      <p>{t("exports.decide.says")}</p>
      <FormKey />
      <InputField
        name="answer"
        label={t("exports.decide.answer")}
        defaultValue={typed}
        error={error}
        autoComplete="off"
      />
      <ProofNotice permission="confirm-export" />
      <div className="actions">
        <Button name="intent" value="confirm">
          {t("exports.decide.confirm")}
        </Button>
        <Button name="intent" value="refuse" tone="quiet">
          {t("exports.decide.refuse")}
        </Button>
      </div>
    </form>
  );
}
