import type { ParameterProblem, TypedParameters } from "#app/routes/admin/parameters/reading.ts";
import { PARAMETERS, type ParameterField } from "#app/ui/desk-form/parameters.ts";
import { useDeskForm } from "#app/ui/desk-form/use-desk-form.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { InputField, TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type ParametersFormProps = {
  readonly typed: TypedParameters;
  readonly problems: readonly ParameterProblem[];
  readonly version: number;
};

export function ParametersForm({ typed, problems, version }: ParametersFormProps) {
  const { t } = useWords();
  const { asks, choices } = useDeskForm(PARAMETERS);
  const messages = problems.map(({ field, code }) => ({
    field,
    message: t(`admin.parameters.problem.${code}`),
  }));
  const given = (field: ParameterField) => ({
    ...asks(field),
    defaultValue: typed[field],
    error: messages.find((problem) => problem.field === field)?.message,
  });
  const graded = (fields: readonly ParameterField[]) => (
    <div className="thirds">
      {fields.map((field) => (
        <InputField key={field} {...given(field)} inputMode="decimal" code />
      ))}
    </div>
  );
  return (
    <form className="panel stack tight" method="post" action="/admin/parameters">
      <FormKey version={version} />
      <h2>{t("admin.parameters.add")}</h2>
      <p className="soft">{t("admin.parameters.addLead")}</p>
      <ErrorSummary problems={messages} />
      <InputField {...given("from")} code />
      <fieldset className="stack tight">
        <legend>{t("admin.parameters.rates")}</legend>
        {graded(["rateFirst", "rateSecond", "rateThird"])}
      </fieldset>
      <fieldset className="stack tight">
        <legend>{t("admin.parameters.floors")}</legend>
        {graded(["floorFirst", "floorSecond", "floorThird"])}
      </fieldset>
      {(["cap", "insiderCap", "leastFines", "threshold", "person", "organisation"] as const).map(
        (field) => (
          <InputField key={field} {...given(field)} inputMode="decimal" code />
        ),
      )}
      <fieldset className="stack tight">
        <legend>{t("admin.parameters.adjustment")}</legend>
        {graded(["adjustmentDown", "adjustmentUp"])}
      </fieldset>
      <ChoiceGroup
        kind="radio"
        {...asks("insider")}
        error={given("insider").error}
        choices={choices("insider")}
        chosen={[typed.insider]}
      />
      <TextField {...given("source")} rows={2} />
      <ProofNotice permission="set-parameters" />
      <div className="actions">
        <Button>{t("admin.parameters.save")}</Button>
      </div>
    </form>
  );
}
