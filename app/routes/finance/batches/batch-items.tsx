import type { ItemStanding } from "#app/domain/payout/batch/item-standing.ts";
import { formatMoney } from "#app/i18n/format.ts";
import { Table } from "#app/ui/table.tsx";
import { useWords } from "#app/ui/words.tsx";

type Item = {
  readonly id: string;
  readonly place: number;
  readonly number: string;
  readonly sum: number;
  readonly standing: ItemStanding;
};

/** What is in a batch, by number and sum; no name, no account. */
export function BatchItems({ items }: { readonly items: readonly Item[] }) {
  const { t, language } = useWords();
  return (
    <div className="listed">
      <h2>{t("batch.items")}</h2>
      <Table label={t("batch.items")}>
        <thead>
          <tr>
            <th scope="col">{t("batch.place")}</th>
            <th scope="col">{t("payout.number")}</th>
            <th scope="col">{t("batch.standing")}</th>
            <th scope="col" className="end">
              {t("payout.amount")}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, place, number, sum, standing }) => (
            <tr key={place}>
              <td data-label={t("batch.place")}>{place}</td>
              <th scope="row">
                <a className="num" href={`/finance/${id}`}>
                  {number}
                </a>
              </th>
              <td data-label={t("batch.standing")}>{t(`batch.became.${standing}`)}</td>
              <td className="end" data-label={t("payout.amount")}>
                {formatMoney(sum, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
