import type { Day } from "#app/domain/calendar/day.ts";
import type { Explanation } from "#app/domain/calendar/explain.ts";
import { type Clock, OFFICE_CLOCKS, type ShownClock } from "#app/domain/matter/clocks/clock.ts";
import { formatDay } from "#app/i18n/format.ts";
import { WhyThisDay } from "#app/ui/calendar/why-this-day.tsx";
import { useOfficeWords } from "#app/ui/frame/office-words.tsx";
import { DayTime, Weekday } from "#app/ui/time.tsx";
import { WithPhones } from "#app/ui/with-phones.tsx";
import { useWords } from "#app/ui/words.tsx";

export type NextClock = Omit<Clock, "name"> & {
  readonly name: ShownClock;
  readonly explanation: Explanation | null;
};

type NextDateProps = {
  readonly clocks: readonly NextClock[];
  readonly today: Day;
  readonly open: boolean;
};

/** The date is the hero: what will have happened by then, and what may move it. */
export function NextDate({ clocks }: Pick<NextDateProps, "clocks">) {
  const { t } = useWords();
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
          <Remarks clock={next} />
        </>
      ) : (
        <p>{t("progress.due.none")}</p>
      )}
    </section>
  );
}

/** Why it is that day, counted out and under which article. */
export function WhyNextDate({ clocks: [next], today, open }: NextDateProps) {
  return next?.explanation ? (
    <WhyThisDay
      open={open}
      explanation={next.explanation}
      cite={next.under.cite}
      says={next.under.says}
      today={today}
    />
  ) : null;
}

/** What moved the day or may move it, and what to do when it passes in silence. Nobody is late in a reporter's own time. */
function Remarks({ clock }: { readonly clock: NextClock }) {
  const { t, language } = useWords();
  const office = useOfficeWords();
  return (
    <>
      {clock.due.strict === clock.due.legal ? null : (
        <p className="small soft">
          {t("progress.due.strict", { day: formatDay(clock.due.strict, language) })}
        </p>
      )}
      {clock.extendedUnder ? (
        <p className="small">
          {t("progress.due.extended", { cite: clock.extendedUnder.cite[language] })}
        </p>
      ) : null}
      {clock.paused ? <p className="small">{t("progress.due.paused")}</p> : null}
      {OFFICE_CLOCKS.includes(clock.name) ? (
        <p className="small">
          <WithPhones>{t("progress.due.late", office)}</WithPhones>
        </p>
      ) : null}
    </>
  );
}
