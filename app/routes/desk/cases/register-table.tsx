import type { CaseLine } from "#app/domain/cases/register.ts";
import { formatMoney } from "#app/i18n/format.ts";
import { Table } from "#app/ui/table.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type RegisterTableProps = {
  readonly lines: readonly CaseLine[];
  readonly countsReports: boolean;
};

const SUMS = ["fines", "confiscations", "collected", "awarded", "cap", "paid"] as const;

/** The register as a table; every sum in yuan. */
export function RegisterTable({ lines, countsReports }: RegisterTableProps) {
  const { t } = useWords();
  return (
    <Table label={t("cases.title")}>
      <thead>
        <tr>
          <th scope="col">{t("cases.column.number")}</th>
          <th scope="col">{t("cases.column.decidedOn")}</th>
          <th scope="col">{t("cases.column.respondent")}</th>
          {countsReports ? (
            <th scope="col" className="end">
              {t("cases.column.seen")}
            </th>
          ) : null}
          {SUMS.map((sum) => (
            <th key={sum} scope="col" className="end">
              {t(`cases.column.${sum}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <CaseRow key={line.id} line={line} countsReports={countsReports} />
        ))}
      </tbody>
    </Table>
  );
}

type CaseRowProps = { readonly line: CaseLine; readonly countsReports: boolean };

function CaseRow({ line, countsReports }: CaseRowProps) {
  const { t, language } = useWords();
  const { id, number, decidedOn, respondent, waits, seen } = line;
  return (
    <tr>
      <th scope="row">
        <a href={`/desk/cases/${id}`}>{number}</a>
        {waits ? (
          <>
            {" "}
            <span className="soft small">{t("cases.waits")}</span>
          </>
        ) : null}
      </th>
      <td data-label={t("cases.column.decidedOn")}>
        {decidedOn ? <DayTime day={decidedOn} /> : null}
      </td>
      <td data-label={t("cases.column.respondent")}>{respondent}</td>
      {countsReports ? (
        <td className="end" data-label={t("cases.column.seen")}>
          {seen}
        </td>
      ) : null}
      {SUMS.map((sum) => (
        <td key={sum} className="end" data-label={t(`cases.column.${sum}`)}>
          {formatMoney(line[sum], language)}
        </td>
      ))}
    </tr>
  );
}
