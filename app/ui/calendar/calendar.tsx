import type { ReactNode } from "react";
import { CalendarCell, type CalendarDay } from "#app/ui/calendar/calendar-cell.tsx";
import { CalendarLegend } from "#app/ui/calendar/calendar-legend.tsx";
import { useWords } from "#app/ui/words.tsx";

type CalendarProps = {
  readonly caption: ReactNode;
  /** Weeks begin on Monday. */
  readonly weeks: readonly (readonly CalendarDay[])[];
};

const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

/** Which days were counted, which rested, and why the last one is the last. */
export function Calendar({ caption, weeks }: CalendarProps) {
  const { t } = useWords();
  return (
    <div className="stack tight">
      <table className="calendar">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {weekdays.map((name) => (
              <th key={name} scope="col">
                <abbr title={t(`common.weekdays.${name}.long`)}>
                  {t(`common.weekdays.${name}.short`)}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.day}>
              {week.map((on) => (
                <CalendarCell key={on.day} on={on} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <CalendarLegend used={new Set(weeks.flat().flatMap(({ marks }) => marks))} />
    </div>
  );
}
