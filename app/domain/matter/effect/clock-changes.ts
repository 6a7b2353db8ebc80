import type { Day } from "#app/domain/calendar/day.ts";
import type { Hour } from "#app/domain/calendar/hours.ts";
import type { Clock, ClockName } from "#app/domain/matter/clocks/clock.ts";

/** What becomes of one limit: it begins, is done with, gets another last day, stands still or runs on. */
export type ClockChange = {
  readonly name: ClockName;
  readonly how: "starts" | "stops" | "moves" | "rests" | "runs-on";
  /** The last day, afterwards; of one that is done with, the day until which it ran. */
  readonly due: Day;
  readonly dueHour: Hour | null;
  /** The last day before, where it moves. */
  readonly before: Day | null;
  /** The decision names the day itself. */
  readonly isNamed: boolean;
};

/** What differs between the limits of a matter before an act and after it. One that begins and ends at once is none. */
export function clockChanges(
  before: readonly Clock[],
  after: readonly Clock[],
): readonly ClockChange[] {
  const names = [...new Set([...before, ...after].map(({ name }) => name))];
  return names.flatMap((name) => changeOf(running(before, name), running(after, name)) ?? []);
}

function changeOf(was: Clock | undefined, is: Clock | undefined): ClockChange | null {
  if (!is) return was ? changed("stops", was) : null;
  if (!was) return changed("starts", is);
  if (was.paused !== is.paused) return changed(is.paused ? "rests" : "runs-on", is);
  return was.due.legal === is.due.legal ? null : changed("moves", is, was);
}

const running = (clocks: readonly Clock[], name: ClockName): Clock | undefined =>
  clocks.find((clock) => clock.name === name && clock.stoppedOn === null);

const changed = (how: ClockChange["how"], clock: Clock, was?: Clock): ClockChange => ({
  name: clock.name,
  how,
  due: clock.due.legal,
  dueHour: clock.dueHour,
  before: was?.due.legal ?? null,
  isNamed: clock.term === null && clock.dueHour === null,
});
