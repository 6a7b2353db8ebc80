import type { Reason } from "#app/domain/matter/reasons.ts";
import { formatDay, formatYuan } from "#app/i18n/format.ts";
import { PAYMENT, type PaymentField } from "#app/ui/desk-form/payment.ts";
import { useDeskForm } from "#app/ui/desk-form/use-desk-form.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { PleaseWait } from "#app/ui/form/please-wait.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { TypedFacts } from "#app/ui/form/typed-facts.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { PaymentLine } from "#db/queries/reward/payments.server.ts";

type PaymentAnswer = {
  readonly because: readonly Reason[];
  readonly missing: readonly PaymentField[];
  readonly voucher: string;
  readonly wait: number;
};
type PaymentPageProps = {
  readonly payment: PaymentLine;
  readonly answer: PaymentAnswer | undefined;
};

/** A number, an amount, a code. No name: neither here nor on the voucher. */
export function PaymentPage({ payment: paying, answer }: PaymentPageProps) {
  const { t, language } = useWords();
  const { number, amount, financeConsulted, claimedOn, payment } = paying;
  const because = answer?.because ?? [];
  return (
    <div className="stack action-page">
      <p>
        <a href="/finance">{t("reward.finance.back")}</a>
      </p>
      {because.length > 0 ? (
        <Refusal
          title={t("reward.finance.refused")}
          codes={because}
          reasons={because.map((reason) => t(`matter.reason.${reason}`))}
        />
      ) : null}
      <h1>{t("reward.finance.item", { number })}</h1>
      <FactsBox
        panel
        title={formatYuan(amount, language)}
        facts={[
          { term: t("reward.finance.number"), value: number },
          {
            term: t("reward.finance.claimedOn"),
            value: claimedOn ? <DayTime day={claimedOn} /> : null,
          },
        ]}
      />
      {payment ? null : (
        <p>
          <a href={`/finance/${paying.id}/payee`}>{t("claim.finance.open")}</a>{" "}
          <span className="soft">{t("claim.finance.openHint")}</span>
        </p>
      )}
      {financeConsulted ? <Notice tone="soon" title={t("reward.finance.consulted")} /> : null}
      {payment ? (
        <>
          <Notice
            tone="ok"
            title={t("reward.finance.alreadyPaid", {
              day: formatDay(payment.on, language),
              voucher: payment.voucher,
            })}
          />
          <TypedFacts
            facts={[{ term: t("reward.finance.voucher"), value: answer?.voucher ?? "" }]}
          />
        </>
      ) : (
        <PaymentForm version={paying.version} answer={answer} />
      )}
    </div>
  );
}

type PaymentFormProps = Pick<PaymentPageProps, "answer"> & Pick<PaymentLine, "version">;

/** The code is never echoed: what was wrong once is asked for again. */
function PaymentForm({ version, answer }: PaymentFormProps) {
  const { t } = useWords();
  const { asks } = useDeskForm(PAYMENT);
  const faultOf = (field: PaymentField) =>
    answer?.missing.includes(field) ? t(`reward.finance.fault.${field}`) : undefined;
  return (
    <form className="panel stack" method="post">
      <FormKey version={version} />
      <PleaseWait seconds={answer?.wait ?? 0} />
      <ErrorSummary
        problems={(answer?.missing ?? []).map((field) => ({
          field,
          message: faultOf(field) ?? "",
          trouble: "missing",
        }))}
      />
      <InputField
        {...asks("code")}
        error={faultOf("code")}
        code
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <InputField
        {...asks("voucher")}
        error={faultOf("voucher")}
        defaultValue={answer?.voucher}
        autoComplete="off"
      />
      <ProofNotice permission="pay" />
      <div className="actions">
        <Button>{t("reward.finance.pay")}</Button>
      </div>
    </form>
  );
}
