/** What the members of a group have in common in one respect: a run of neighbouring values, all of them where it was not split. */
export type Range<Value> = readonly [first: Value, last: Value];

/** In one respect, its values in the order in which neighbours are put together. */
export type Respect<Item, Value> = {
  readonly values: readonly Value[];
  readonly of: (item: Item) => Value;
};

type Run<Item, Value> = { readonly range: Range<Value>; readonly items: readonly Item[] };

/**
 * Splits items by one respect into runs of neighbouring values, each of at least k items; what stays below k goes with its
 * neighbour. Every item is in exactly one run and every value too, so that no run says which of its values are empty, and
 * nothing is left over that could be got by subtraction. Fewer than k items are not split at all.
 */
export function runsOf<Item, Value>(
  items: readonly Item[],
  { values, of }: Respect<Item, Value>,
  k: number,
): readonly Run<Item, Value>[] {
  const runs: Run<Item, Value>[] = [];
  let open: Run<Item, Value> | null = null;
  for (const value of values) {
    const here = items.filter((item) => of(item) === value);
    open = open
      ? { range: [open.range[0], value], items: [...open.items, ...here] }
      : { range: [value, value], items: here };
    if (open.items.length < k) continue;
    runs.push(open);
    open = null;
  }
  return open ? withRest(runs, open) : runs;
}

/** The rest goes with the last run, or is the only one. */
function withRest<Item, Value>(
  runs: readonly Run<Item, Value>[],
  rest: Run<Item, Value>,
): readonly Run<Item, Value>[] {
  const last = runs.at(-1);
  if (!last) return [rest];
  return [
    ...runs.slice(0, -1),
    { range: [last.range[0], rest.range[1]], items: [...last.items, ...rest.items] },
  ];
}
