import { type Found, subjectOf } from "#tests/drills/hostile/find-forms.ts";

/** One form of each kind, spread over as many matters as there are, so that many can be tried side by side. */
export function oneOfEach(found: readonly Found[]): readonly Found[] {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const used = new Map<string, number>();
  return kinds.flatMap((kind) => {
    const [first] = found.filter((one) => one.kind === kind);
    const [best] = found
      .filter((one) => one.kind === kind && one.visitor === first?.visitor)
      .toSorted((one, other) => timesUsed(one) - timesUsed(other));
    if (!best) return [];
    used.set(subjectOf(best), timesUsed(best) + 1);
    return [best];
  });

  function timesUsed(one: Found): number {
    return used.get(subjectOf(one)) ?? 0;
  }
}
