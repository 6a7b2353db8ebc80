import type { CaseLine } from "#app/domain/cases/register.ts";
import type { KnownReport } from "#app/domain/reward/of-case.ts";
import { formatMoney, formatYuan } from "#app/i18n/format.ts";
import { Table } from "#app/ui/table.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type ReportsPanelProps = {
  readonly line: CaseLine;
  readonly reports: readonly KnownReport[];
  /** Where the looker opens a report. */
  readonly path: "/desk/matters" | "/finance";
};

/** The reports of a case in the order of arrival, what each is awarded, and all of it beside the cap. */
export function ReportsPanel({ line, reports, path }: ReportsPanelProps) {
  const { t, language } = useWords();
  const title = t("cases.reports.title");
  const columns = ["place", "number", "receivedOn", "share", "standing", "sum"] as const;
  return (
    <section className="listed" aria-labelledby="reports">
      <h2 id="reports">{title}</h2>
      {reports.length === 0 ? (
        <p className="panel">{t("cases.reports.none")}</p>
      ) : (
        <Table label={title}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className={column === "sum" ? "end" : undefined}>
                  {t(`cases.reports.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reports.map((report, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place in the order of arrival is what a report is known by
              <ReportRow key={place} report={report} place={place + 1} path={path} />
            ))}
          </tbody>
        </Table>
      )}
      <p>
        {t("cases.reports.together", {
          sum: formatYuan(line.awarded, language),
          cap: formatYuan(line.cap, language),
        })}
      </p>
    </section>
  );
}

type ReportRowProps = Pick<ReportsPanelProps, "path"> & {
  readonly report: KnownReport;
  readonly place: number;
};

function ReportRow({ report, place, path }: ReportRowProps) {
  const { t, language } = useWords();
  const { matterId, number, receivedOn, standing, share, sum, paid } = report;
  const named = t(`reward.ofCase.${standing}`, { sum: formatYuan(sum, language) });
  return (
    <tr>
      <td data-label={t("cases.reports.place")}>{place}</td>
      <th scope="row">
        {matterId ? (
          <a className="num" href={`${path}/${matterId}`}>
            {number}
          </a>
        ) : (
          t("cases.reports.other")
        )}
      </th>
      <td data-label={t("cases.reports.receivedOn")}>
        <DayTime day={receivedOn} />
      </td>
      <td data-label={t("cases.reports.share")}>{share ? t(`desk.field.${share}`) : null}</td>
      <td data-label={t("cases.reports.standing")}>{paid ? t("cases.reports.paid") : named}</td>
      <td className="end" data-label={t("cases.reports.sum")}>
        {standing === "awarded" ? formatMoney(sum, language) : null}
      </td>
    </tr>
  );
}
