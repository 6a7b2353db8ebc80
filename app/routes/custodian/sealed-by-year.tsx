import { Table } from "#app/ui/table.tsx";
import { useWords } from "#app/ui/words.tsx";

type SealedByYearProps = {
  readonly years: readonly { readonly year: number; readonly count: number }[];
};

/** How much lies sealed: never whose, never to which matter. */
export function SealedByYear({ years }: SealedByYearProps) {
  const { t } = useWords();
  return (
    <>
      <h2>{t("custodian.years.title")}</h2>
      {years.length === 0 ? (
        <p className="panel">{t("custodian.years.empty")}</p>
      ) : (
        <Table label={t("custodian.years.title")}>
          <thead>
            <tr>
              <th scope="col">{t("custodian.years.year")}</th>
              <th scope="col" className="end">
                {t("custodian.years.count")}
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, count }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className="end" data-label={t("custodian.years.count")}>
                  {count}
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t("custodian.years.total")}</th>
              <td className="end" data-label={t("custodian.years.count")}>
                {years.reduce((sum, { count }) => sum + count, 0)}
              </td>
            </tr>
          </tbody>
        </Table>
      )}
    </>
  );
}
