import type { ReactNode } from "react";
import type { NextStep } from "#app/domain/payout/payable.ts";
import { formatDay } from "#app/i18n/format.ts";
import { PaymentHead } from "#app/routes/finance/payment-head.tsx";
import type { ShownPayment } from "#app/routes/finance/payment-of.server.ts";
import { reasonInWords } from "#app/routes/finance/reason-in-words.ts";
import type { StepAnswer } from "#app/routes/finance/send-step.server.ts";
import { StepForm } from "#app/routes/finance/step-form.tsx";
import type { DeskForm } from "#app/ui/desk-form/desk-form.ts";
import { askedBy } from "#app/ui/desk-form/payout.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { TypedFacts } from "#app/ui/form/typed-facts.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

export type StepPageProps = {
  readonly step: NextStep | "return" | "reversal";
  readonly form: DeskForm;
  readonly payment: ShownPayment;
  readonly answer: StepAnswer | undefined;
  /** What is to be compared before the form is sent. */
  readonly children?: ReactNode;
};

/** One step of one reward: what it does and whose turn it is, then its form. */
export function StepPage({ step, form, payment, answer, children }: StepPageProps) {
  const { t, language } = useWords();
  const because = answer?.because ?? [];
  const missing = askedBy(form).filter((name) => answer?.missing.includes(name));
  return (
    <div className="stack action-page">
      <ErrorSummary
        problems={missing.map((field) => ({
          field,
          message: t(`payout.fault.${field}`),
          trouble: "missing",
        }))}
      />
      <p>
        <a href={`/finance/${payment.id}`}>{t("payout.toItem", { number: payment.number })}</a>
      </p>
      {because.length > 0 ? (
        <Refusal
          title={t("payout.refused")}
          codes={because}
          reasons={because.map((reason) => reasonInWords(reason, t))}
        />
      ) : null}
      <div>
        <h1>{t(`payout.step.${step}.title`)}</h1>
        <p className="lead">{t(`payout.step.${step}.lead`)}</p>
      </div>
      <PaymentHead payment={payment} />
      {children}
      {payment.payment && step !== "receipt" && step !== "reversal" ? (
        <>
          <Notice
            tone="ok"
            title={t("payout.alreadyPaid", {
              day: formatDay(payment.payment.on, language),
              voucher: payment.payment.voucher,
            })}
          />
          <TypedFacts
            facts={askedBy(form).map((name) => ({
              term: t(`payout.field.${name}`),
              value: answer?.typed[name] ?? "",
            }))}
          />
        </>
      ) : (
        <StepForm {...{ step, form, payment, answer, missing }} />
      )}
    </div>
  );
}
