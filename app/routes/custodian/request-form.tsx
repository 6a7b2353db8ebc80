import type { TypedRequest } from "#app/routes/custodian/request-asked.ts";
import { UNSEALING, type UnsealingField } from "#app/ui/desk-form/unsealing.ts";
import { useDeskForm } from "#app/ui/desk-form/use-desk-form.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { InputField, TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { troubleIn } from "#app/ui/form/trouble.ts";
import { useWords } from "#app/ui/words.tsx";

type RequestFormProps = {
  readonly typed: TypedRequest | undefined;
  readonly faults: readonly UnsealingField[];
};

export function RequestForm({ typed, faults }: RequestFormProps) {
  const { t } = useWords();
  const { asks, choices } = useDeskForm(UNSEALING);
  const errorOf = (field: UnsealingField) =>
    faults.includes(field) ? t(`custodian.request.fault.${field}`) : undefined;
  return (
    <form className="panel stack" method="post" action="/custodian/new">
      <FormKey />
      <ErrorSummary
        problems={faults.map((field) => ({
          field,
          message: errorOf(field) ?? "",
          trouble: troubleIn(typed?.[field].join("")),
        }))}
      />
      <InputField
        {...asks("number")}
        error={errorOf("number")}
        defaultValue={typed?.number[0]}
        code
        autoComplete="off"
      />
      <ChoiceGroup
        kind="radio"
        {...asks("purpose")}
        error={errorOf("purpose")}
        chosen={typed?.purpose ?? []}
        choices={choices("purpose")}
      />
      <ChoiceGroup
        kind="checkbox"
        {...asks("fields")}
        error={errorOf("fields")}
        chosen={typed?.fields ?? []}
        choices={choices("fields")}
      />
      <TextField
        {...asks("explanation")}
        error={errorOf("explanation")}
        defaultValue={typed?.explanation[0]}
        maxLength={500}
      />
      <ChoiceGroup
        kind="radio"
        {...asks("days")}
        error={errorOf("days")}
        chosen={typed?.days ?? ["1"]}
        choices={choices("days")}
      />
      <ProofNotice permission="request-unsealing" />
      <div className="actions">
        <Button>{t("custodian.request.submit")}</Button>
      </div>
    </form>
  );
}
