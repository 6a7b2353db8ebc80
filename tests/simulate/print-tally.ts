import type { Tally } from "#tests/simulate/tally.ts";

type Sums = {
  readonly seeds: number;
  readonly steps: number;
  readonly violations: number;
  /** When it began, by `performance.now`. */
  readonly started: number;
};

const byName = (one: readonly [string, unknown], other: readonly [string, unknown]) =>
  one[0].localeCompare(other[0]);

/** What was done, so that whoever reads it sees that payments, reviews and deaths truly happened. */
export function printTally({ kinds, ways, guards, known }: Tally, sums: Sums): void {
  const { steps, violations, started } = sums;
  const seconds = (performance.now() - started) / 1000;
  console.table(Object.fromEntries([...kinds].toSorted(byName)));
  console.table(Object.fromEntries([...ways].toSorted(byName)));
  if (guards.size > 0) console.table(Object.fromEntries([...guards].toSorted(byName)));
  for (const [rule, seeds] of known) console.log(`known, in ${seeds.size} lives: ${rule}`);
  const speed = Math.round((10 * steps) / seconds) / 10;
  console.log({
    seeds: sums.seeds,
    steps,
    violations,
    seconds: Math.round(seconds),
    "steps a second": speed,
  });
}
