import { addDays, type Day } from "#app/domain/calendar/day.ts";
import type { Skipped } from "#app/domain/calendar/day-count.ts";
import type { Festival, RestReason } from "#app/domain/calendar/work-calendar.ts";

/** Days in a row that rest for the same reason. */
export type Span = {
  readonly from: Day;
  readonly until: Day;
  readonly because: RestReason;
  readonly days: number;
};

/** As a notice says it: 1 to 5 May, not five days one by one. */
export function spansOf(skipped: readonly Skipped[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { day, because } of skipped) {
    const last = spans.at(-1);
    const goesOn = last?.because === because && addDays(last.until, 1) === day;
    if (goesOn) spans.splice(-1, 1, { ...last, until: day, days: last.days + 1 });
    else spans.push({ from: day, until: day, because, days: 1 });
  }
  return spans;
}

export type FestivalSpan = Span & { readonly because: Festival };

export const isFestival = (span: Span): span is FestivalSpan => span.because !== "weekend";
