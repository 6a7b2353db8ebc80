import { formatMoney } from "#app/i18n/format.ts";
import type { PaidDifference } from "#app/shell/reward/paid-differences.server.ts";
import { Table } from "#app/ui/table.tsx";
import { useWords } from "#app/ui/words.tsx";

type DifferencesPanelProps = {
  readonly lines: readonly PaidDifference[];
  readonly path: "/desk/matters" | "/finance";
};

const SUMS = ["paid", "should", "by"] as const;

/** Rewards that were paid and would be others now; nothing where there is none. */
export function DifferencesPanel({ lines, path }: DifferencesPanelProps) {
  const { t, language } = useWords();
  if (lines.length === 0) return null;
  const title = t("reward.revision.list");
  return (
    <section className="listed" aria-labelledby="differences">
      <h2 id="differences">{title}</h2>
      <p className="soft">{t("reward.revision.listLead")}</p>
      <Table label={title}>
        <thead>
          <tr>
            <th scope="col">{t("cases.reports.number")}</th>
            {SUMS.map((sum) => (
              <th key={sum} scope="col" className="end">
                {t(`reward.revision.${sum}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.matterId}>
              <th scope="row">
                <a className="num" href={`${path}/${line.matterId}`}>
                  {line.number}
                </a>
              </th>
              {SUMS.map((sum) => (
                <td key={sum} className="end" data-label={t(`reward.revision.${sum}`)}>
                  {formatMoney(line[sum], language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
