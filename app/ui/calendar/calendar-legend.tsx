import type { CalendarMark } from "#app/ui/calendar/calendar-cell.tsx";
import { useWords } from "#app/ui/words.tsx";

const entries = [
  { mark: "start", look: "start", says: "common.calendar.start" },
  { mark: "counted", look: "day", says: "common.calendar.counted" },
  { mark: "rest", look: "rest", says: "common.calendar.rest" },
  { mark: "made-up", look: "made-up", says: "common.calendar.madeUp" },
  { mark: "due", look: "due", says: "common.calendar.due" },
] as const;

/** Only the marks that the calendar above it really carries. */
export function CalendarLegend({ used }: { readonly used: ReadonlySet<CalendarMark> }) {
  const { t } = useWords();
  return (
    <ul className="legend">
      {entries
        .filter(({ mark }) => used.has(mark))
        .map(({ mark, look, says }) => (
          <li key={mark}>
            <i className={look} />
            {t(says)}
          </li>
        ))}
    </ul>
  );
}
