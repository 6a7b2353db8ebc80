import type { ReportOfCase } from "#app/domain/reward/of-case.ts";
import { formatDay, formatYuan } from "#app/i18n/format.ts";
import { useWords } from "#app/ui/words.tsx";

type CaseReportsProps = {
  readonly reports: readonly ReportOfCase[];
  /** By itself on a page, not within another panel. */
  readonly panel?: boolean;
};

/** In which order the reports of a case came and how far each has come; nothing where there is only one. */
export function CaseReports({ reports, panel = false }: CaseReportsProps) {
  const { t, language } = useWords();
  if (reports.length < 2) return null;
  return (
    <div className={panel ? "panel" : undefined}>
      <h3>{t("reward.ofCase.title", { count: reports.length })}</h3>
      <ol className="line">
        {reports.map(({ isOwn, receivedOn, standing, sum }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the order of arrival is what a report is known by
          <li key={place}>
            {t(isOwn ? "reward.ofCase.own" : "reward.ofCase.other", {
              place: place + 1,
              day: formatDay(receivedOn, language),
              standing: t(`reward.ofCase.${standing}`, { sum: formatYuan(sum, language) }),
            })}
          </li>
        ))}
      </ol>
    </div>
  );
}
