import type { Day } from "#app/domain/calendar/day.ts";
import type { Explanation } from "#app/domain/calendar/explain.ts";
import type { Clock, ShownClock } from "#app/domain/matter/clock.ts";
import { formatDay } from "#app/i18n/format.ts";
import { DayTime, Weekday } from "#app/ui/time.tsx";
import { WhyThisDay } from "#app/ui/why-this-day.tsx";
import { useWords } from "#app/ui/words.tsx";

export type NextClock = Omit<Clock, "name"> & {
  readonly name: ShownClock;
  readonly explanation: Explanation | null;
};

type NextDateProps = {
  readonly clocks: readonly NextClock[];
  readonly today: Day;
};

/** The date is the hero: what will have happened by then, under which article, and why that day. */
export function NextDate({ clocks, today }: NextDateProps) {
  const { t, language } = useWords();
  const [next] = clocks;
  return (
    <section className="due stack tight">
      <h2>{t("progress.due.title")}</h2>
      {next ? (
        <>
          <p className="due-date">
            <DayTime day={next.due.legal} /> <Weekday day={next.due.legal} />
          </p>
          <p>{t(`progress.due.promise.${next.name}`)}</p>
          {next.due.strict === next.due.legal ? null : (
            <p className="small soft">
              {t("progress.due.strict", { day: formatDay(next.due.strict, language) })}
            </p>
          )}
          {next.extendedUnder ? (
            <p className="small">
              {t("progress.due.extended", { cite: next.extendedUnder.cite[language] })}
            </p>
          ) : null}
          {next.paused ? <p className="small">{t("progress.due.paused")}</p> : null}
          {next.explanation ? (
            <WhyThisDay
              open
              explanation={next.explanation}
              cite={next.under.cite}
              says={next.under.says}
              today={today}
            />
          ) : null}
        </>
      ) : (
        <p>{t("progress.due.none")}</p>
      )}
    </section>
  );
}
