import type { Day } from "#app/domain/calendar/day.ts";
import type { Explanation } from "#app/domain/calendar/explain.ts";
import type { RestReason } from "#app/domain/calendar/work-calendar.ts";
import type { Bilingual } from "#app/domain/law/provision.ts";
import { formatDayShort, formatList } from "#app/i18n/format.ts";
import { Calendar } from "#app/ui/calendar/calendar.tsx";
import { explainedCell } from "#app/ui/calendar/explained-cell.ts";
import { useWords, type Words } from "#app/ui/words.tsx";

type WhyThisDayProps = {
  readonly explanation: Explanation;
  readonly cite: Bilingual;
  readonly says: Bilingual;
  readonly today: Day;
  readonly open?: boolean;
};

/** The sentence of law, and the days as they were counted, skipped and made up for. */
export function WhyThisDay({ explanation, cite, says, today, open = false }: WhyThisDayProps) {
  const words = useWords();
  const { t, language } = words;
  const { start, strict, term, weeks, skipped, madeUp } = explanation;
  const festivals = [...new Set(skipped.flatMap(({ because }) => festivalIn(because, words)))];
  const days = (list: readonly Day[]) =>
    formatList(
      list.map((on) => formatDayShort(on, language)),
      language,
    );

  return (
    <details className="panel why" open={open}>
      <summary>{t("progress.why.title")}</summary>
      <div className="stack tight">
        <Calendar
          caption={t(`progress.why.caption.${term.unit}`, {
            from: formatDayShort(start, language),
            to: formatDayShort(strict, language),
            count: term.count,
          })}
          weeks={weeks.map((week) => week.map((on) => explainedCell(on, today, words)))}
        />
        <p className="small">
          {t("progress.why.dayZero")}
          {festivals.length > 0
            ? t("progress.why.festivals", { festivals: formatList(festivals, language) })
            : null}
          {madeUp.length > 0 ? t("progress.why.madeUp", { days: days(madeUp) }) : null}
          {explanation.legal === strict
            ? null
            : t("progress.why.rolled", { to: formatDayShort(explanation.legal, language) })}
          {explanation.firm ? null : t("progress.why.provisional")}
        </p>
        <blockquote className="small soft" cite={cite[language]}>
          <p>{says[language]}</p>
          <p>{t("progress.why.cite", { cite: cite[language] })}</p>
        </blockquote>
      </div>
    </details>
  );
}

const festivalIn = (because: RestReason, { t }: Words): readonly string[] =>
  because === "weekend" ? [] : [t(`progress.festival.${because}`)];
