import { describe, expect, test } from "vitest";
import { runsOf } from "#app/domain/publication/partition.ts";

const VALUES = ["a", "b", "c"] as const;
type Value = (typeof VALUES)[number];
const RESPECT = { values: VALUES, of: (item: Value) => item };

/** So many of each value. */
const many = (...counts: readonly number[]): readonly Value[] =>
  VALUES.flatMap((value, index) => Array<Value>(counts[index] ?? 0).fill(value));

const shown = (items: readonly Value[], k: number) =>
  runsOf(items, RESPECT, k)
    .map(({ range, items: here }) => `${[...new Set(range)].join("-")} ${here.length}`)
    .join(", ");

describe("groups of at least five, in the order a, b, c", () => {
  test.each([
    [[5, 5, 5], "a 5, b 5, c 5"],
    [[4, 5, 5], "a-b 9, c 5"],
    [[4, 1, 5], "a-b 5, c 5"],
    [[5, 5, 4], "a 5, b-c 9"],
    [[5, 4, 0], "a-c 9"],
    [[5, 4, 1], "a 5, b-c 5"],
    [[4, 0, 5], "a-c 9"],
    [[6, 0, 0], "a-c 6"],
    [[0, 6, 0], "a-c 6"],
    [[0, 0, 6], "a-c 6"],
    [[1, 1, 1], "a-c 3"],
    [[0, 0, 0], "a-c 0"],
  ])("%j are told as %s", (counts, expected) => {
    expect(shown(many(...counts), 5)).toBe(expected);
  });
});

/** Every way in which up to `most` items may lie in `cells` cells. */
function* tables(cells: number, most: number): Generator<readonly number[]> {
  if (cells === 0) {
    yield [];
    return;
  }
  for (let here = 0; here <= most; here += 1)
    for (const rest of tables(cells - 1, most - here)) yield [here, ...rest];
}

/** Somebody who knows the rule and sees what is published: what they can tell of a cell for certain. */
function certainAmong<Item>(
  publish: (counts: readonly number[]) => string,
  all: readonly (readonly number[])[],
  figures: (counts: readonly number[]) => readonly Item[],
) {
  const consistent = new Map<string, (readonly number[])[]>();
  for (const counts of all) {
    const seen = publish(counts);
    consistent.set(seen, [...(consistent.get(seen) ?? []), counts]);
  }
  return [...consistent.values()].flatMap((possible) => {
    const values = possible.map(figures);
    const first = values[0] ?? [];
    return first.filter((value, index) => values.every((other) => other[index] === value));
  });
}

const isSmall = (k: number) => (count: number) => count > 0 && count < k;

/** Each value alone, and each set of values together: all that anybody could want to subtract. */
const sumsOfSets = (counts: readonly number[]): readonly number[] =>
  Array.from({ length: 2 ** counts.length }, (_, set) =>
    counts.reduce((sum, count, index) => sum + (set & (1 << index) ? count : 0), 0),
  );

test.each([3, 4, 5])(
  "whoever knows the rule learns no figure between zero and %i by any subtraction",
  (k) => {
    const all = [...tables(3, 3 * k)].filter(
      (counts) => counts.reduce((sum, count) => sum + count, 0) >= k,
    );
    const learned = certainAmong((counts) => shown(many(...counts), k), all, sumsOfSets);
    expect(all.length).toBeGreaterThan(100);
    expect(learned.length).toBeGreaterThan(0);
    expect(learned.filter(isSmall(k))).toEqual([]);
  },
);

test("with two in a group such an attack would succeed, so the search can find one", () => {
  const naive = (counts: readonly number[]) =>
    counts.map((count) => (isSmall(3)(count) ? "few" : count)).join() +
    counts.reduce((sum, count) => sum + count, 0);
  const learned = certainAmong(naive, [...tables(3, 9)], sumsOfSets);
  expect(learned.filter(isSmall(3)).length).toBeGreaterThan(0);
});

test("in two respects, one within the other, neither", () => {
  const k = 3;
  const cells = ["a", "b"].flatMap((one) => ["x", "y", "z"].map((other) => `${one}${other}`));
  const publish = (counts: readonly number[]) => {
    const items = cells.flatMap((cell, index) => Array<string>(counts[index] ?? 0).fill(cell));
    const outer = { values: ["a", "b"], of: (cell: string) => cell.charAt(0) };
    const inner = { values: ["x", "y", "z"], of: (cell: string) => cell.charAt(1) };
    return runsOf(items, outer, k)
      .flatMap(({ range, items: within }) =>
        runsOf(within, inner, k).map((run) => `${range} ${run.range} ${run.items.length}`),
      )
      .join();
  };
  const all = [...tables(6, 9)].filter((counts) => counts.reduce((s, c) => s + c, 0) >= k);
  const learned = certainAmong(publish, all, sumsOfSets);
  expect(all.length).toBeGreaterThan(4_000);
  expect(learned.filter(isSmall(k))).toEqual([]);
});
