import type { Reads } from "#tests/bench/desk/reads.ts";
import type { Timed } from "#tests/bench/desk/timed.ts";

/** One size: how long its pages took, and what they read, where that was looked at. */
export type Size = {
  readonly matters: number;
  readonly pages: readonly Timed[];
  readonly reads: readonly (Reads | null)[];
};
type Figures = Record<string, string | number>;

/** A line a page: milliseconds and what was read at each size, and how many times the first is the last. */
export function figuresOf(sizes: readonly Size[]): readonly Figures[] {
  const [first] = sizes;
  return (first?.pages ?? []).map(({ page }, place) => {
    const failed = sizes.reduce((sum, { pages }) => sum + failuresOf(pages[place]), 0);
    return {
      who: page.visitor,
      page: page.name,
      ...Object.assign({}, ...sizes.map((size) => atSize(size, place))),
      "p95 ratio": ratio(sizes, place, 95),
      "p50 ratio": ratio(sizes, place, 50),
      failed,
    };
  });
}

/** A page that nothing leads to was not asked for, and is told as that. */
const failuresOf = (timed: Timed | undefined) => (timed?.address ? timed.failed : 0);

function atSize({ matters, pages, reads }: Size, place: number): Figures {
  const { times = [], status, kilobytes = 0 } = pages[place] ?? {};
  if (times.length === 0) return { [`${matters} p50`]: "not there" };
  return {
    ...Object.fromEntries(
      [50, 95, 99].map((part) => [`${matters} p${part}`, rounded(percentile(times, part))]),
    ),
    [`${matters} kB`]: Math.round(kilobytes),
    ...(status === 200 ? {} : { [`${matters} status`]: status ?? 0 }),
    ...(reads[place] ? { [`${matters} blocks`]: reads[place].blocks } : {}),
    ...(reads[place] ? { [`${matters} rows`]: reads[place].rows } : {}),
  };
}

function ratio(sizes: readonly Size[], place: number, part: number): number | string {
  const [small, large] = [sizes.at(0), sizes.at(-1)].map((size) => size?.pages[place]?.times ?? []);
  if (sizes.length < 2 || !small?.length || !large?.length) return "";
  return Math.round((100 * percentile(large, part)) / percentile(small, part)) / 100;
}

const percentile = (times: readonly number[], part: number): number => {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil((part / 100) * sorted.length) - 1)] ?? 0;
};

const rounded = (milliseconds: number) => Math.round(10 * milliseconds) / 10;
