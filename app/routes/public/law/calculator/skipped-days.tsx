import type { Day } from "#app/domain/calendar/day.ts";
import type { Explanation } from "#app/domain/calendar/explain.ts";
import { type FestivalSpan, isFestival, spansOf } from "#app/domain/calendar/spans.ts";
import { formatDay, formatList } from "#app/i18n/format.ts";
import { useWords, type Words } from "#app/ui/words.tsx";

/** What the picture shows, in sentences: for those who hear it, and for paper. */
export function SkippedDays({ explanation }: { readonly explanation: Explanation }) {
  const words = useWords();
  const { t } = words;
  const { skipped, madeUp, rolledOver } = explanation;
  const festivals = spansOf(skipped).filter(isFestival);
  const weekends = skipped.filter(({ because }) => because === "weekend").length;
  const rolled = rolledOver.map(({ day }) => day);
  return (
    <section className="prose" aria-labelledby="skipped">
      <h2 id="skipped">{t("law.calculator.lists")}</h2>
      <ul>
        {skipped.length === 0 ? <li>{t("law.calculator.none")}</li> : null}
        {festivals.map((span) => (
          <li key={span.from}>{festivalSays(span, words)}</li>
        ))}
        {weekends > 0 ? <li>{t("law.calculator.weekends", { count: weekends })}</li> : null}
        {madeUp.length > 0 ? (
          <li>{t("law.calculator.madeUp", { days: listed(madeUp, words) })}</li>
        ) : null}
        {rolled.length > 0 ? (
          <li>{t("law.calculator.rolled", { days: listed(rolled, words) })}</li>
        ) : null}
      </ul>
    </section>
  );
}

function festivalSays({ because, from, until, days }: FestivalSpan, { t, language }: Words) {
  const values = {
    festival: t(`progress.festival.${because}`),
    day: formatDay(from, language),
    from: formatDay(from, language),
    until: formatDay(until, language),
    count: days,
  };
  return t(days === 1 ? "law.calculator.festival" : "law.calculator.festivalSpan", values);
}

const listed = (days: readonly Day[], { language }: Words) =>
  formatList(
    days.map((on) => formatDay(on, language)),
    language,
  );
