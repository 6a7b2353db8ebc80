import { type Action, recordOf } from "#app/domain/matter/action.ts";
import { type Clock, type ClockName, OFFICE_CLOCKS } from "#app/domain/matter/clocks/clock.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** What is to be done next, and for which limit; what else may be done; what is seldom done; and what takes it out of one's hands. */
export type Ranked = {
  readonly next: readonly Action[];
  /** Null where no limit asks for it: nothing runs any more, and the file can be closed. */
  readonly keeps: ClockName | null;
  readonly usual: readonly Action[];
  readonly rare: readonly Action[];
  readonly last: readonly Action[];
};

/** Ranks what an officer may do now: what the nearest limit asks for comes first. */
export function ranked(
  offered: readonly Action[],
  matter: Matter,
  clocks: readonly Clock[],
): Ranked {
  const { next, keeps } = nextOf(offered, matter, clocks);
  const others = offered.filter((action) => !next.includes(action));
  const placed = (place: "rare" | "last" | undefined) =>
    others.filter((action) => recordOf(action).place === place);
  return { next, keeps, usual: placed(undefined), rare: placed("rare"), last: placed("last") };
}

function nextOf(
  offered: readonly Action[],
  matter: Matter,
  clocks: readonly Clock[],
): Pick<Ranked, "next" | "keeps"> {
  for (const { name } of nearestFirst(clocks)) {
    const next = offered.filter((action) => isNextFor(action, name, matter));
    if (next.length > 0) return { next, keeps: name };
  }
  return { next: offered.filter((action) => recordOf(action).closes), keeps: null };
}

function isNextFor(action: Action, clock: ClockName, matter: Matter): boolean {
  const { serves = [], isNext } = recordOf(action);
  return serves.includes(clock) && (isNext?.(matter) ?? true);
}

/** Our own limits before those of others, which we cannot keep for them; what stands still after what runs. */
const nearestFirst = (clocks: readonly Clock[]): readonly Clock[] =>
  clocks
    .filter(({ stoppedOn }) => stoppedOn === null)
    .toSorted(
      (one, other) =>
        Number(one.paused) - Number(other.paused) ||
        Number(isOthers(one)) - Number(isOthers(other)) ||
        one.due.legal.localeCompare(other.due.legal),
    );

const isOthers = ({ name }: Clock): boolean => !OFFICE_CLOCKS.includes(name);
