import {
  isAsked,
  isOwed,
  type Recovery,
  type RecoveryStep,
  type RecoveryStepName,
} from "#app/domain/payout/recovery/recovery.ts";
import { formatYuan } from "#app/i18n/format.ts";
import { Button } from "#app/ui/form/button.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type ShownRecovery = Omit<Recovery, "steps"> & {
  readonly isOwn: boolean;
  readonly steps: readonly (RecoveryStep & { readonly isOwn: boolean })[];
};
type CardProps = {
  readonly matterId: string;
  readonly recovery: ShownRecovery;
  readonly isFinance: boolean;
};

/** One request: what it is about, who said what of it, and what may be said now. */
export function RecoveryCard({ matterId, recovery, isFinance }: CardProps) {
  const { t, language } = useWords();
  const { id, sum, ground, reason, paper, by, on, steps } = recovery;
  return (
    <section className="panel stack tight" aria-labelledby={`recovery-${id}`}>
      <h2 id={`recovery-${id}`}>{t("recovery.of", { sum: formatYuan(sum, language) })}</h2>
      <p>{t(`recovery.ground.${ground}`)}</p>
      <p className="said">{reason}</p>
      <ol className="line">
        <li>
          <strong>{t("recovery.done.asked", { paper })}</strong>
          <span className="soft small">
            {by} <DayTime day={on} />
          </span>
        </li>
        {steps.map((step) => (
          <li key={step.step}>
            <strong>{t(`recovery.done.${step.step}`, { paper: step.paper })}</strong>
            <span className="soft small">
              {step.by} <DayTime day={step.on} />
            </span>
          </li>
        ))}
      </ol>
      <SayForm {...{ matterId, recovery, isFinance }} />
      {isAsked(recovery) && recovery.isOwn ? (
        <p className="soft">{t("recovery.waitsForAnother")}</p>
      ) : null}
    </section>
  );
}

/** What somebody may say of it now, with a paper where it takes one; nothing where it is over. */
function SayForm({ matterId, recovery, isFinance }: CardProps) {
  const { t } = useWords();
  const { id } = recovery;
  const offered = offeredOn(recovery, isFinance);
  if (offered.length === 0) return null;
  return (
    <form method="post" action={`/finance/${matterId}/recovery/${id}`} className="stack">
      <FormKey />
      {offered.every((step) => step === "confirmed") ? null : (
        <InputField
          id={`paper-${id}`}
          name="paper"
          label={t(isAsked(recovery) ? "recovery.whyNot" : "recovery.voucher")}
          hint={t(isAsked(recovery) ? "recovery.whyNotHint" : "recovery.voucherHint")}
          autoComplete="off"
        />
      )}
      <ProofNotice permission="decide-recovery" />
      <div className="actions">
        {offered.map((step, at) => (
          <Button key={step} name="intent" value={step} tone={at === 0 ? undefined : "quiet"}>
            {t(`recovery.button.${step}`)}
          </Button>
        ))}
      </div>
    </form>
  );
}

/** What the database will not take from this viewer is not offered either. */
function offeredOn(recovery: ShownRecovery, isFinance: boolean): readonly RecoveryStepName[] {
  if (isAsked(recovery)) return recovery.isOwn ? ["refused"] : ["confirmed", "refused"];
  if (!isOwed(recovery)) return [];
  const confirmedByThem = recovery.steps.some(({ step, isOwn }) => step === "confirmed" && isOwn);
  return [
    ...(isFinance ? (["received"] as const) : []),
    ...(confirmedByThem ? [] : (["dropped"] as const)),
  ];
}
