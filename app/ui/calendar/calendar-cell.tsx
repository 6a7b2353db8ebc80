import { formatDay } from "#app/i18n/format.ts";
import { useWords } from "#app/ui/words.tsx";

export type CalendarMark = "start" | "counted" | "rest" | "made-up" | "due" | "out";

export type CalendarDay = {
  readonly day: string;
  readonly marks: readonly CalendarMark[];
  /** 第3天, 国庆, 收到: short enough for a seventh of a phone. */
  readonly label?: string | undefined;
  readonly today?: boolean | undefined;
};

const classes: Readonly<Record<CalendarMark, string>> = {
  start: "start",
  counted: "day",
  rest: "rest",
  "made-up": "day made-up",
  due: "due",
  out: "out",
};

export function CalendarCell({ on }: { readonly on: CalendarDay }) {
  const { t, language } = useWords();
  const { day, marks, label, today = false } = on;
  const names = marks.map((mark) => classes[mark]).concat(today ? "today" : []);
  return (
    <td className={names.join(" ")} aria-current={today ? "date" : undefined}>
      {marks.includes("made-up") ? <b>{t("common.calendar.workShort")}</b> : null}
      <time dateTime={day} title={formatDay(day, language)}>
        {numeral(day)}
      </time>
      {label ? <small>{label}</small> : null}
    </td>
  );
}

/** The first of a month names its month: 10/1. */
function numeral(day: string): string {
  const [, month, date] = day.split("-").map(Number);
  return date === 1 ? `${month}/1` : String(date);
}
