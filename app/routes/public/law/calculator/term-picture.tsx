import type { Day } from "#app/domain/calendar/day.ts";
import type { Explanation } from "#app/domain/calendar/explain.ts";
import type { Week } from "#app/domain/calendar/weeks.ts";
import { formatDay } from "#app/i18n/format.ts";
import { Calendar } from "#app/ui/calendar/calendar.tsx";
import { explainedCell } from "#app/ui/calendar/explained-cell.ts";
import { useWords } from "#app/ui/words.tsx";

/** Half a year is read with pleasure; of more, the beginning and the end explain it. */
const ALL_OF = 26;
const EACH_END = 5;

type TermPictureProps = { readonly explanation: Explanation; readonly today: Day };

/** The days as squares of a calendar. */
export function TermPicture({ explanation, today }: TermPictureProps) {
  const words = useWords();
  const { t, language } = words;
  const { start, strict, term, weeks } = explanation;
  const whole = weeks.length <= ALL_OF;
  const caption = t(`law.calculator.caption.${term.unit}`, {
    from: formatDay(start, language),
    to: formatDay(strict, language),
    count: term.count,
  });
  const drawn = (part: readonly Week[]) =>
    part.map((week) => week.map((on) => explainedCell(on, today, words)));

  return (
    <section className="titled" aria-labelledby="picture">
      <h2 id="picture">{t("law.calculator.picture")}</h2>
      <div className="stack tight">
        <Calendar caption={caption} weeks={drawn(whole ? weeks : weeks.slice(0, EACH_END))} />
        {whole ? null : (
          <>
            <p>{t("law.calculator.leftOut", { count: weeks.length - 2 * EACH_END })}</p>
            <Calendar
              caption={t("law.since", {
                from: formatDay(firstOf(weeks.slice(-EACH_END), strict), language),
              })}
              weeks={drawn(weeks.slice(-EACH_END))}
            />
          </>
        )}
      </div>
    </section>
  );
}

const firstOf = (weeks: readonly Week[], otherwise: Day): Day => weeks[0]?.[0]?.day ?? otherwise;
