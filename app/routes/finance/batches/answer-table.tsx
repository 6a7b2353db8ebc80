import type { Verdict } from "#app/domain/payout/batch/reconcile.ts";
import type { PayoutReason } from "#app/domain/payout/reasons.ts";
import { formatMoney } from "#app/i18n/format.ts";
import { reasonInWords } from "#app/routes/finance/reason-in-words.ts";
import { Table } from "#app/ui/table.tsx";
import { useWords } from "#app/ui/words.tsx";

type Item = {
  readonly id: string;
  readonly place: number;
  readonly number: string;
  readonly sum: number;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly because: readonly PayoutReason[];
};

/** Every payment of the batch, and what the file says of it. */
export function AnswerTable({ items }: { readonly items: readonly Item[] }) {
  const { t, language } = useWords();
  return (
    <Table label={t("batch.items")}>
      <thead>
        <tr>
          <th scope="col">{t("batch.place")}</th>
          <th scope="col">{t("payout.number")}</th>
          <th scope="col">{t("batch.answer.says")}</th>
          <th scope="col" className="end">
            {t("payout.amount")}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, place, number, sum, verdict, reason, because }) => (
          <tr key={place}>
            <td data-label={t("batch.place")}>{place}</td>
            <th scope="row">
              <a className="num" href={`/finance/${id}`}>
                {number}
              </a>
            </th>
            <td data-label={t("batch.answer.says")}>
              <strong>{t(`batch.answer.verdict.${verdict}`)}</strong>
              {reason === "" ? null : t("batch.answer.bankSays", { reason })}
              {because.map((one) => (
                <p key={one} className="small">
                  {t("batch.answer.barred", { reason: reasonInWords(one, t) })}
                </p>
              ))}
              <p className="soft small">{t(`batch.answer.follows.${verdict}`)}</p>
            </td>
            <td className="end" data-label={t("payout.amount")}>
              {formatMoney(sum, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
