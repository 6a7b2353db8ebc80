import { formatMoney } from "#app/i18n/format.ts";
import { Table } from "#app/ui/table.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { PaymentLine } from "#db/queries/reward/payments.server.ts";

type PaymentTableProps = {
  readonly which: "waiting" | "paid";
  readonly payments: readonly PaymentLine[];
};

export function PaymentTable({ which, payments }: PaymentTableProps) {
  const { t } = useWords();
  const title = t(`reward.finance.${which}`);
  return (
    <div className="listed">
      <h2>{title}</h2>
      {payments.length === 0 ? (
        <p className="panel">
          {t(which === "waiting" ? "reward.finance.noneWaiting" : "reward.finance.nonePaid")}
        </p>
      ) : (
        <Table label={title}>
          <thead>
            <tr>
              <th scope="col">{t("reward.finance.number")}</th>
              <th scope="col">{t("reward.finance.claimedOn")}</th>
              {which === "paid" ? <th scope="col">{t("reward.finance.paidOn")}</th> : null}
              {which === "paid" ? <th scope="col">{t("reward.finance.voucher")}</th> : null}
              <th scope="col" className="end">
                {t("reward.finance.amount")}
              </th>
            </tr>
          </thead>
          <tbody>
            {payments.map((payment) => (
              <PaymentRow key={payment.id} payment={payment} />
            ))}
          </tbody>
        </Table>
      )}
    </div>
  );
}

function PaymentRow({ payment: paying }: { readonly payment: PaymentLine }) {
  const { t, language } = useWords();
  const { id, number, claimedOn, payment, amount } = paying;
  return (
    <tr>
      <th scope="row">
        <a className="num" href={`/finance/${id}`}>
          {number}
        </a>
      </th>
      <td data-label={t("reward.finance.claimedOn")}>
        {claimedOn ? <DayTime day={claimedOn} /> : null}
      </td>
      {payment ? (
        <td data-label={t("reward.finance.paidOn")}>
          <DayTime day={payment.on} />
        </td>
      ) : null}
      {payment ? <td data-label={t("reward.finance.voucher")}>{payment.voucher}</td> : null}
      <td className="end" data-label={t("reward.finance.amount")}>
        {formatMoney(amount, language)}
      </td>
    </tr>
  );
}
