export type Counts = { accepted: number; refused: number; byDatabase: number };

/** How often what was done, and in which way. */
export class Tally {
  readonly kinds = new Map<string, Counts>();
  readonly ways = new Map<string, number>();
  /** How often a guard of the database refused what the program let through, and where it first did. */
  readonly guards = new Map<string, { times: number; readonly first: string }>();
  /** In how many lives something was met of which nobody has decided what is right. */
  readonly known = new Map<string, Set<number>>();

  count(kind: string, how: keyof Counts): void {
    const counts = this.kinds.get(kind) ?? { accepted: 0, refused: 0, byDatabase: 0 };
    counts[how] += 1;
    this.kinds.set(kind, counts);
  }

  countWay(way: string): void {
    this.ways.set(way, (this.ways.get(way) ?? 0) + 1);
  }

  countGuard(constraint: string, where: string): void {
    const guard = this.guards.get(constraint) ?? { times: 0, first: where };
    guard.times += 1;
    this.guards.set(constraint, guard);
  }

  countKnown(rule: string, seed: number): void {
    this.known.set(rule, (this.known.get(rule) ?? new Set()).add(seed));
  }
}
