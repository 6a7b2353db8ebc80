import type { Way } from "#app/domain/payout/payout.ts";
import { CASH_BELOW } from "#app/domain/reward/payee/cash.ts";
import { formatYuan } from "#app/i18n/format.ts";
import type { StepPageProps } from "#app/routes/finance/step-page.tsx";
import { askedBy, type PayoutField } from "#app/ui/desk-form/payout.ts";
import { useDeskForm } from "#app/ui/desk-form/use-desk-form.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { PleaseWait } from "#app/ui/form/please-wait.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type StepFormProps = StepPageProps & { readonly missing: readonly PayoutField[] };

/** The code is never echoed: what was wrong once is asked for again. */
export function StepForm({ step, form, payment, answer, missing }: StepFormProps) {
  const { t } = useWords();
  return (
    <form className="panel stack" method="post">
      <FormKey version={payment.version} />
      <PleaseWait seconds={answer?.wait ?? 0} />
      {askedBy(form).map((name) => (
        <StepField
          key={name}
          form={form}
          chosen={payment.chosen}
          name={name}
          typed={answer?.typed[name] ?? ""}
          error={missing.includes(name) ? t(`payout.fault.${name}`) : undefined}
        />
      ))}
      <ProofNotice permission="pay" />
      <div className="actions">
        <Button>{t(`payout.step.${step}.button`)}</Button>
      </div>
    </form>
  );
}

type StepFieldProps = Pick<StepPageProps, "form"> & {
  readonly chosen: Way;
  readonly name: PayoutField;
  readonly typed: string;
  readonly error: string | undefined;
};

function StepField({ form, chosen, name, typed, error }: StepFieldProps) {
  const { t, language } = useWords();
  const { asks, choices } = useDeskForm(form);
  const offered = choices(name);
  if (offered.length > 0)
    return (
      <ChoiceGroup
        {...asks(name)}
        hint={t("payout.cashLimit", {
          limit: formatYuan(CASH_BELOW, language),
          way: t(`payout.way.${chosen}`),
        })}
        kind="radio"
        choices={offered}
        chosen={[typed || chosen]}
        error={error}
      />
    );
  const isCode = form.fields[name]?.isCode ?? false;
  return (
    <InputField
      {...asks(name)}
      error={error}
      defaultValue={isCode ? undefined : typed}
      code={isCode}
      autoComplete="off"
      autoCapitalize={isCode ? "characters" : undefined}
      spellCheck={false}
    />
  );
}
