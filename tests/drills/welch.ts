/** How far apart two means lie, in units of their own uncertainty. Beyond 4.5 somebody with patience can tell them apart. */
export function welchT(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [momentsOf(one), momentsOf(other)];
  return (a.mean - b.mean) / Math.sqrt(a.variance / one.length + b.variance / other.length);
}

export function medianOf(sample: readonly number[]): number {
  const sorted = sample.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A busy machine makes a few answers late by a lot, for either sample: what lies above a common bound is left out. */
export function cropped(one: readonly number[], other: readonly number[], share: number) {
  const all = [...one, ...other].toSorted((a, b) => a - b);
  const bound = all[Math.floor(all.length * share)] ?? Number.POSITIVE_INFINITY;
  const within = (sample: readonly number[]) => sample.filter((value) => value <= bound);
  return [within(one), within(other)] as const;
}

function momentsOf(sample: readonly number[]) {
  const mean = sample.reduce((sum, value) => sum + value, 0) / sample.length;
  const squares = sample.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, variance: squares / (sample.length - 1) };
}
