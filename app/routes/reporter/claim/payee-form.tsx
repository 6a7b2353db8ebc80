import { MOST_SHARERS } from "#app/domain/reward/payee/name-payee.ts";
import { type ClaimWay, COOLING_OFF_DAYS, PAY_METHODS } from "#app/domain/reward/payee/payee.ts";
import type { TypedPayee } from "#app/domain/reward/payee/read-choice.ts";
import { formatDay } from "#app/i18n/format.ts";
import type { PayeeProblems } from "#app/routes/reporter/claim/payee-problems.ts";
import { Button, ButtonLink } from "#app/ui/form/button.tsx";
import { Choice } from "#app/ui/form/choice.tsx";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

type PayeeFormProps = {
  readonly typed: TypedPayee;
  readonly problems: PayeeProblems;
  readonly ways: readonly ClaimWay[];
  /** From which sum on there is no cash; null for a reward below it. */
  readonly limit: string | null;
  /** From which day on it would be paid, were it sent today. */
  readonly payableOn: string;
  readonly isChange: boolean;
};

/** In which way, and to whom: what is asked beside each choice is asked for that choice alone. */
export function PayeeForm({ typed, problems, ways, limit, payableOn, isChange }: PayeeFormProps) {
  const { t, language } = useWords();
  const day = formatDay(payableOn, language);
  return (
    <form method="post" className="stack" noValidate>
      <FormKey />
      <ChoiceGroup
        kind="radio"
        name="way"
        label={t("claim.way.question")}
        error={problems.way}
        chosen={[typed.way]}
        choices={ways.map((way) => ({
          value: way,
          label: t(`claim.way.${way}`),
          opens:
            way === "joint" ? (
              <JointFields typed={typed} problems={problems} />
            ) : (
              <p className="soft">{t(`claim.bring.${way}`)}</p>
            ),
        }))}
      />
      <ChoiceGroup
        kind="radio"
        name="method"
        label={t("claim.method.question")}
        hint={limit === null ? undefined : t("claim.transferOnly", { limit })}
        error={problems.method}
        chosen={[limit === null ? typed.method : "transfer"]}
        choices={PAY_METHODS.filter((method) => limit === null || method === "transfer").map(
          (method) => ({
            value: method,
            label: t(`claim.method.${method}`),
            opens:
              method === "transfer" ? (
                <AccountFields typed={typed} problems={problems} />
              ) : (
                <p className="soft">{t("claim.cashHint")}</p>
              ),
          }),
        )}
      />
      <p>{t("claim.sends", { count: COOLING_OFF_DAYS, day })}</p>
      {isChange ? <p>{t("claim.again")}</p> : null}
      <div className="actions">
        <Button>{t(isChange ? "claim.change" : "claim.send")}</Button>
        <ButtonLink tone="quiet" href="/progress">
          {t("progress.letters.back")}
        </ButtonLink>
      </div>
    </form>
  );
}

type FieldsProps = Pick<PayeeFormProps, "typed" | "problems">;

function AccountFields({ typed, problems }: FieldsProps) {
  const { t } = useWords();
  return (
    <>
      <p className="soft">{t("claim.transferHint")}</p>
      {(["holder", "bank", "number"] as const).map((field) => (
        <InputField
          key={field}
          name={field}
          label={t(`claim.${field}`)}
          hint={t(`claim.${field}Hint`)}
          error={problems[field]}
          defaultValue={typed[field]}
          autoComplete="off"
          spellCheck={false}
          {...(field === "number" ? { code: true, inputMode: "numeric" } : {})}
        />
      ))}
    </>
  );
}

function JointFields({ typed, problems }: FieldsProps) {
  const { t } = useWords();
  const all = Array.from({ length: MOST_SHARERS }, (_, index) => String(index + 1));
  return (
    <>
      <p className="soft">{t("claim.bring.joint")}</p>
      <Choice
        name="sharer"
        label={t("claim.sharer")}
        hint={t("claim.sharerHint")}
        error={problems.sharer}
        chosen={typed.sharer}
      >
        {all.map((sharer) => (
          <option key={sharer}>{sharer}</option>
        ))}
      </Choice>
      <InputField
        name="share"
        label={t("claim.share")}
        hint={t("claim.shareHint")}
        error={problems.share}
        defaultValue={typed.share}
        autoComplete="off"
      />
    </>
  );
}
