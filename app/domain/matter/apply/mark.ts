import type { Day } from "#app/domain/calendar/day.ts";
import type { Entry } from "#app/domain/matter/act.ts";
import { endedOn } from "#app/domain/matter/clocks/apply-to-pauses.ts";
import type { Dates, Milestone } from "#app/domain/matter/dates.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Stage } from "#app/domain/matter/stage.ts";

/** When it happened; and when that was entered, where it was later. */
type When = { readonly on: Day; readonly entered?: Pick<Entry, "on"> };

/** What has a day of its own in its form: where that is earlier, the day of the record is when it was entered. */
export const actedOn = ({ on, actOn = on }: { readonly on: Day; readonly actOn?: Day }): When =>
  actOn < on ? { on: actOn, entered: { on } } : { on: actOn };

/** The day it happened; and where that was entered later, the day of record beside it. */
export const marked = (matter: Matter, milestone: Milestone, { on, entered }: When): Matter => {
  const { [milestone]: _, ...others } = matter.dates.entered ?? {};
  const late = entered ? { ...others, [milestone]: entered.on } : others;
  const { entered: __, ...dates } = matter.dates;
  return {
    ...matter,
    dates: {
      ...dates,
      [milestone]: on,
      ...(Object.keys(late).length > 0 ? { entered: late } : {}),
    },
  };
};

/** Marked, and from now on at that stage. */
export const moved = (matter: Matter, to: Stage & Milestone, when: When): Matter => ({
  ...marked(matter, to, when),
  stage: to,
});

export const withDates = (matter: Matter, dates: Dates): Matter => ({
  ...matter,
  dates: { ...matter.dates, ...dates },
});

/** With the limit, or with whoever had it, ends what stood still. */
export const atRest = (matter: Matter, { on }: When): Matter => ({
  ...matter,
  pauses: endedOn(matter.pauses, on),
});
