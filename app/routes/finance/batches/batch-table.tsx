import type { Day } from "#app/domain/calendar/day.ts";
import { formatMoney } from "#app/i18n/format.ts";
import { Table } from "#app/ui/table.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type Line = {
  readonly id: string;
  readonly code: string;
  readonly by: string;
  readonly on: Day;
  readonly isWithdrawn: boolean;
  readonly count: number;
  readonly sum: number;
  readonly waiting: number;
};

/** Batches that were made, and how much of each still waits for the bank. */
export function BatchTable({ batches }: { readonly batches: readonly Line[] }) {
  const { t, language } = useWords();
  return (
    <div className="listed">
      <h2>{t("batch.made")}</h2>
      {batches.length === 0 ? (
        <p className="panel">{t("batch.noneMade")}</p>
      ) : (
        <Table label={t("batch.made")}>
          <thead>
            <tr>
              <th scope="col">{t("batch.code")}</th>
              <th scope="col">{t("batch.madeOn")}</th>
              <th scope="col">{t("batch.madeBy")}</th>
              <th scope="col">{t("batch.standing")}</th>
              <th scope="col" className="end">
                {t("batch.count")}
              </th>
              <th scope="col" className="end">
                {t("payout.amount")}
              </th>
            </tr>
          </thead>
          <tbody>
            {batches.map(({ id, code, by, on, isWithdrawn, count, sum, waiting }) => (
              <tr key={id}>
                <th scope="row">
                  <a className="num" href={`/finance/batches/${id}`}>
                    {code}
                  </a>
                </th>
                <td data-label={t("batch.madeOn")}>
                  <DayTime day={on} />
                </td>
                <td data-label={t("batch.madeBy")}>{by}</td>
                <td data-label={t("batch.standing")}>
                  {t(isWithdrawn ? "batch.withdrawn" : waiting > 0 ? "batch.waits" : "batch.over", {
                    count: waiting,
                  })}
                </td>
                <td className="end" data-label={t("batch.count")}>
                  {count}
                </td>
                <td className="end" data-label={t("payout.amount")}>
                  {formatMoney(sum, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </div>
  );
}
