import { DAYS_TO_DECIDE, PURPOSE_CODES } from "#app/domain/identity/unsealing.ts";
import { IDENTITY } from "#app/domain/intake/form.ts";
import type { RequestField, TypedRequest } from "#app/routes/custodian/request-asked.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { InputField, TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { troubleIn } from "#app/ui/form/trouble.ts";
import { useWords } from "#app/ui/words.tsx";

type RequestFormProps = {
  readonly typed: TypedRequest | undefined;
  readonly faults: readonly RequestField[];
};

export function RequestForm({ typed, faults }: RequestFormProps) {
  const { t } = useWords();
  const errorOf = (field: RequestField) =>
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
        name="number"
        label={t("custodian.request.number")}
        hint={t("custodian.request.numberHint")}
        error={errorOf("number")}
        defaultValue={typed?.number[0]}
        code
        autoComplete="off"
      />
      <ChoiceGroup
        kind="radio"
        name="purpose"
        label={t("custodian.request.purpose")}
        error={errorOf("purpose")}
        chosen={typed?.purpose ?? []}
        choices={PURPOSE_CODES.map((value) => ({ value, label: t(`custodian.purpose.${value}`) }))}
      />
      <ChoiceGroup
        kind="checkbox"
        name="fields"
        label={t("custodian.request.fields")}
        hint={t("custodian.request.fieldsHint")}
        error={errorOf("fields")}
        chosen={typed?.fields ?? []}
        choices={IDENTITY.map((value) => ({ value, label: t(`custodian.field.${value}`) }))}
      />
      <TextField
        name="explanation"
        label={t("custodian.request.explanation")}
        error={errorOf("explanation")}
        defaultValue={typed?.explanation[0]}
        maxLength={500}
      />
      <ChoiceGroup
        kind="radio"
        name="days"
        label={t("custodian.request.days")}
        error={errorOf("days")}
        chosen={typed?.days ?? ["1"]}
        choices={DAYS_TO_DECIDE.map((count) => ({
          value: String(count),
          label: t("custodian.request.day", { count }),
        }))}
      />
      <div className="actions">
        <Button>{t("custodian.request.submit")}</Button>
      </div>
    </form>
  );
}
