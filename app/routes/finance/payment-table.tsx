import { formatMoney } from "#app/i18n/format.ts";
import { Table } from "#app/ui/table.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { PaymentLine } from "#db/queries/payout/payments.server.ts";

type PaymentTableProps = {
  readonly which: "waiting" | "paid";
  readonly payments: readonly PaymentLine[];
};

export function PaymentTable({ which, payments }: PaymentTableProps) {
  const { t } = useWords();
  const title = t(`payout.${which}`);
  return (
    <div className="listed">
      <h2>{title}</h2>
      {payments.length === 0 ? (
        <p className="panel">{t(which === "waiting" ? "payout.noneWaiting" : "payout.nonePaid")}</p>
      ) : (
        <Table label={title}>
          <thead>
            <tr>
              <th scope="col">{t("payout.number")}</th>
              <th scope="col">{t("payout.claimedOn")}</th>
              {which === "waiting" ? <th scope="col">{t("payout.nextStep")}</th> : null}
              {which === "paid" ? <th scope="col">{t("payout.paidOn")}</th> : null}
              {which === "paid" ? <th scope="col">{t("payout.voucher")}</th> : null}
              <th scope="col" className="end">
                {t("payout.amount")}
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
  const { id, number, claimedOn, payment, amount, next, notTheirs } = paying;
  return (
    <tr>
      <th scope="row">
        <a className="num" href={`/finance/${id}`}>
          {number}
        </a>
      </th>
      <td data-label={t("payout.claimedOn")}>{claimedOn ? <DayTime day={claimedOn} /> : null}</td>
      {next && !payment ? (
        <td data-label={t("payout.nextStep")}>
          {t(`payout.next.${next}`)}
          {notTheirs.length > 0 ? (
            <>
              {" "}
              <span className="soft small">{t("payout.others")}</span>
            </>
          ) : null}
        </td>
      ) : null}
      {payment ? (
        <td data-label={t("payout.paidOn")}>
          <DayTime day={payment.on} />
        </td>
      ) : null}
      {payment ? <td data-label={t("payout.voucher")}>{payment.voucher}</td> : null}
      <td className="end" data-label={t("payout.amount")}>
        {formatMoney(amount, language)}
      </td>
    </tr>
  );
}
