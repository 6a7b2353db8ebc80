import { GRADES, INSIDER_RULES } from "#app/domain/law/rewards/reward-scale.ts";
import {
  FLOORS,
  type ParameterField,
  type ParameterProblem,
  RATES,
  type TypedParameters,
} from "#app/routes/admin/parameters/reading.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { InputField, TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

type ParametersFormProps = {
  readonly typed: TypedParameters;
  readonly problems: readonly ParameterProblem[];
  readonly version: number;
};

export function ParametersForm({ typed, problems, version }: ParametersFormProps) {
  const { t } = useWords();
  const messages = problems.map(({ field, code }) => ({
    field,
    message: t(`admin.parameters.problem.${code}`),
  }));
  const given = (field: ParameterField) => ({
    name: field,
    defaultValue: typed[field],
    error: messages.find((problem) => problem.field === field)?.message,
  });
  const graded = (fields: typeof RATES | typeof FLOORS) => (
    <div className="thirds">
      {fields.map((field, index) => (
        <InputField
          key={field}
          {...given(field)}
          label={t(`admin.parameters.grade.${GRADES[index] ?? "first"}`)}
          inputMode="decimal"
          code
        />
      ))}
    </div>
  );
  return (
    <form className="panel stack tight" method="post" action="/admin/parameters">
      <FormKey version={version} />
      <h2>{t("admin.parameters.add")}</h2>
      <ErrorSummary problems={messages} />
      <InputField
        {...given("from")}
        label={t("admin.parameters.from")}
        hint={t("admin.parameters.fromHint")}
        code
      />
      <fieldset className="stack tight">
        <legend>{t("admin.parameters.rates")}</legend>
        {graded(RATES)}
      </fieldset>
      <fieldset className="stack tight">
        <legend>{t("admin.parameters.floors")}</legend>
        {graded(FLOORS)}
      </fieldset>
      <InputField {...given("cap")} label={t("admin.parameters.cap")} inputMode="decimal" code />
      <InputField
        {...given("threshold")}
        label={t("admin.parameters.threshold")}
        inputMode="decimal"
        code
      />
      {(["person", "organisation"] as const).map((field) => (
        <InputField
          key={field}
          {...given(field)}
          label={t(`admin.parameters.${field}`)}
          hint={t("admin.parameters.notSaid")}
          inputMode="decimal"
          code
        />
      ))}
      <ChoiceGroup
        kind="radio"
        name="insider"
        label={t("admin.parameters.insider")}
        error={given("insider").error}
        choices={INSIDER_RULES.map((rule) => ({
          value: rule,
          label: t(`admin.parameters.insiderRule.${rule}`),
        }))}
        chosen={[typed.insider]}
      />
      <TextField
        {...given("source")}
        label={t("admin.parameters.source")}
        hint={t("admin.parameters.sourceHint")}
        rows={2}
      />
      <div className="actions">
        <Button>{t("admin.parameters.save")}</Button>
      </div>
    </form>
  );
}
