import { formatYuan } from "#app/i18n/format.ts";
import type { ShownPayment } from "#app/routes/finance/payment-of.server.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type HeadProps = { readonly payment: ShownPayment };

/** A number, an amount, a day. No name: neither here nor on the voucher. */
export function PaymentHead({ payment }: HeadProps) {
  const { t, language } = useWords();
  const { number, amount, claimedOn, financeConsulted } = payment;
  return (
    <>
      <FactsBox
        panel
        title={formatYuan(amount, language)}
        facts={[
          { term: t("payout.number"), value: number },
          {
            term: t("payout.claimedOn"),
            value: claimedOn ? <DayTime day={claimedOn} /> : null,
          },
        ]}
      />
      {financeConsulted ? <Notice tone="soon" title={t("payout.consulted")} /> : null}
    </>
  );
}
