import { type Answer, isCalm } from "#tests/drills/hostile/send.ts";

const MOST_TOLD = 40;

/** Counts answers by their status, and keeps what should never have been answered. */
export function tally() {
  const byStatus = new Map<number, number>();
  const wrong: string[] = [];
  return {
    count(answer: Answer, what: string) {
      byStatus.set(answer.status, (byStatus.get(answer.status) ?? 0) + 1);
      if (isCalm(answer)) return;
      wrong.push(what);
      if (wrong.length <= MOST_TOLD) console.error(`${answer.status} ${what}`);
    },
    wrong: () => wrong.length,
    sum: () => [...byStatus.values()].reduce((all, one) => all + one, 0),
    /** How many answers had a status that begins or ends so: 4 for all of 400 to 499, 429 for itself. */
    of: (status: number) =>
      [...byStatus]
        .filter(([one]) => one === status || Math.floor(one / 100) === status)
        .reduce((all, [, many]) => all + many, 0),
    byStatus,
  };
}

export type Tally = ReturnType<typeof tally>;
