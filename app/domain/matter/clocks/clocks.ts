import type { Day } from "#app/domain/calendar/day.ts";
import type { WorkCalendar } from "#app/domain/calendar/work-calendar.ts";
import { drivesClock, type Provision, type Version, versionOn } from "#app/domain/law/provision.ts";
import { type Clock, OFFICE_CLOCKS, type Running } from "#app/domain/matter/clocks/clock.ts";
import { complaintClocks } from "#app/domain/matter/clocks/complaint-clocks.ts";
import { lastDayOf } from "#app/domain/matter/clocks/last-day-of.ts";
import { pausesOf, standsStill } from "#app/domain/matter/clocks/pauses-of.ts";
import { policeClocks } from "#app/domain/matter/clocks/police-clocks.ts";
import { reportClocks } from "#app/domain/matter/clocks/report-clocks.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { rewardClocks } from "#app/domain/reward/reward-clocks.ts";

/** How clocks are counted: by which calendar, on which day, and which unread rules the legal unit has signed for. */
export type Counting = {
  readonly calendar: WorkCalendar;
  readonly today: Day;
  readonly signedOff?: ReadonlySet<string>;
};

/** Every clock of a matter, running and stopped, by the law of the day it was received. */
export function clocks(matter: Matter, counting: Counting): readonly Clock[] {
  const byEntry = matter.dates.entered ? started(asEntered(matter)) : [];
  return started(matter).flatMap((running) => {
    const clock = countClock(running, matter, counting);
    const entered = ours(byEntry).find(({ name }) => name === running.name)?.stoppedOn ?? null;
    return clock ? [{ ...clock, enteredOn: entered === clock.stoppedOn ? null : entered }] : [];
  });
}

/** That we were late to set it down makes nobody else late. */
const ours = (all: readonly Running[]) => all.filter(({ name }) => OFFICE_CLOCKS.includes(name));

/** As if everything had happened on the day on which it was entered. */
const asEntered = (matter: Matter): Matter => ({
  ...matter,
  dates: { ...matter.dates, ...matter.dates.entered },
});

/** What starts and stops each clock of a matter, before any day is counted. */
export const started = (matter: Matter): readonly Running[] =>
  matter.kind === "complaint"
    ? complaintClocks(matter)
    : [...reportClocks(matter), ...policeClocks(matter), ...rewardClocks(matter)];

/** Null where it has not started, where the law was silent that day, or where nobody may rely on the rule yet. */
function countClock(
  running: Running,
  matter: Matter,
  counting: Counting,
): Omit<Clock, "enteredOn"> | null {
  const { name, rule, extension, start } = running;
  const under = versionOn(rule, matter.receivedOn);
  if (start === null || under === null) return null;
  if (!isTrusted(rule, under, counting)) return null;

  const longer = extension ? versionOn(extension, matter.receivedOn) : null;
  const extendedUnder =
    extension && longer && isTrusted(extension, longer, counting) ? longer : null;
  const stoppedOn = earliest(running.stoppedOn, matter.dates.archived);
  const pauses = pausesOf(running, matter, stoppedOn ?? counting.today);
  const last = lastDayOf({ ...running, start }, under.value, extendedUnder, {
    calendar: counting.calendar,
    pauses,
  });
  if (last === null) return null;
  const paused = stoppedOn === null && standsStill(running, matter, last.due.strict);
  return {
    name,
    provision: rule.id,
    under,
    extendedUnder,
    start,
    pauses,
    paused,
    ...last,
    stoppedOn,
  };
}

const isTrusted = (
  { id }: Provision<unknown>,
  version: Version<unknown>,
  { signedOff }: Counting,
): boolean => drivesClock(version, signedOff?.has(id) ?? false);

const earliest = (...days: readonly (Day | null | undefined)[]): Day | null =>
  days.flatMap((on) => on ?? []).toSorted()[0] ?? null;
