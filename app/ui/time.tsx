import {
  formatDay,
  formatDayShort,
  formatInstant,
  formatInstantShort,
  weekday,
} from "#app/i18n/format.ts";
import { useWords } from "#app/ui/words.tsx";

type Short = { readonly short?: boolean | undefined };

/** A day of the domain, in the reader's words. */
export function DayTime({ day, short = false }: Short & { readonly day: string }) {
  const { language } = useWords();
  return (
    <time dateTime={day}>{short ? formatDayShort(day, language) : formatDay(day, language)}</time>
  );
}

export function Weekday({ day }: { readonly day: string }) {
  const { language } = useWords();
  return <>{weekday(day, language)}</>;
}

/** A moment, on the clocks of China. */
export function InstantTime({ at, short = false }: Short & { readonly at: Date }) {
  const { language } = useWords();
  return (
    <time dateTime={at.toISOString()}>
      {short ? formatInstantShort(at, language) : formatInstant(at, language)}
    </time>
  );
}
