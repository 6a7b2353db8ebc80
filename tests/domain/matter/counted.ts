import { day } from "#app/domain/calendar/day.ts";
import type { ClockName } from "#app/domain/matter/clock.ts";
import { clocks } from "#app/domain/matter/clocks.ts";
import type { Dates, Matter } from "#app/domain/matter/matter.ts";
import { newMatter } from "#app/domain/matter/new-matter.ts";
import type { Kind } from "#app/domain/matter/stage.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";

export type GivenDates = Readonly<Partial<Record<keyof Dates, string>>>;

type Given = {
  readonly kind?: Kind;
  readonly received?: string;
  readonly dates?: GivenDates;
  readonly but?: Partial<Matter>;
};

/** A report of early 2026 on which something happened on some days; say only what matters. */
export function aMatter({
  kind = "report",
  received = "2026-01-05",
  dates = {},
  but = {},
}: Given = {}): Matter {
  const begun = newMatter({
    id: "m",
    number: "2026-0001",
    kind,
    receivedOn: day(received),
    insider: false,
  });
  const on = Object.fromEntries(Object.entries(dates).map(([name, text]) => [name, day(text)]));
  return { ...begun, dates: on, ...but };
}

export const allClocks = (matter: Matter, signedOff: readonly string[] = []) =>
  clocks(matter, {
    calendar: KNOWN_YEARS,
    today: day("2026-11-22"),
    signedOff: new Set(signedOff),
  });

export const clockOf = (matter: Matter, name: ClockName, signedOff: readonly string[] = []) =>
  allClocks(matter, signedOff).find((one) => one.name === name);

/** Staff's last day and the law's; nothing where the clock does not run at all. */
export function dueDays(matter: Matter, name: ClockName) {
  const found = clockOf(matter, name);
  return found && [found.due.strict, found.due.legal];
}
