import type { AnswerLine } from "#app/domain/payout/batch/read-answer.ts";
import { formatMoney } from "#app/i18n/format.ts";
import { Table } from "#app/ui/table.tsx";
import { useWords } from "#app/ui/words.tsx";

/** Lines of the file that belong to nothing in the batch: none is dropped without a word. */
export function UnknownLines({ lines }: { readonly lines: readonly AnswerLine[] }) {
  const { t, language } = useWords();
  if (lines.length === 0) return null;
  return (
    <div className="listed">
      <h2>{t("batch.answer.unknown")}</h2>
      <p className="soft">{t("batch.answer.unknownHint")}</p>
      <Table label={t("batch.answer.unknown")}>
        <thead>
          <tr>
            <th scope="col">{t("batch.answer.row")}</th>
            <th scope="col">{t("batch.column.reference")}</th>
            <th scope="col">{t("batch.answer.says")}</th>
            <th scope="col" className="end">
              {t("payout.amount")}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ row, reference, did, sum }) => (
            <tr key={row}>
              <td data-label={t("batch.answer.row")}>{row}</td>
              <th scope="row">{reference}</th>
              <td data-label={t("batch.answer.says")}>{t(`batch.answer.did.${did}`)}</td>
              <td className="end" data-label={t("payout.amount")}>
                {sum === null ? "" : formatMoney(sum, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
