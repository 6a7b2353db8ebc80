import type { SourceFile } from "#tests/guards/source/files.ts";

/** An arrow between two rooms of one floor, with a file that draws it. */
export type Arrow = { readonly from: string; readonly to: string; readonly by: string };

/** The arrows between the noun folders of a floor: `app/domain/matter` to `app/domain/reward`, and by which file. */
export function arrowsOn(floor: string, files: readonly SourceFile[]): readonly Arrow[] {
  const roomOf = (path: string) =>
    path.startsWith(`${floor}/`) && path.slice(floor.length + 1).includes("/")
      ? path.slice(floor.length + 1).split("/")[0]
      : undefined;
  return files.flatMap(({ path, ours }) => {
    const from = roomOf(path);
    if (!from) return [];
    return ours.flatMap((imported) => {
      const to = roomOf(imported);
      return to && to !== from ? [{ from, to, by: path }] : [];
    });
  });
}

/** The pairs of rooms that lead to each other, over however many others. */
export function circlesAmong(arrows: readonly Arrow[]): readonly Arrow[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of arrows) next.set(from, (next.get(from) ?? new Set()).add(to));
  return arrows.filter(({ from, to }) => reaches(to, from, next));
}

function reaches(from: string, to: string, next: ReadonlyMap<string, ReadonlySet<string>>) {
  const seen = new Set<string>();
  const ahead = [from];
  for (let room = ahead.pop(); room !== undefined; room = ahead.pop()) {
    if (room === to) return true;
    if (seen.has(room)) continue;
    seen.add(room);
    ahead.push(...(next.get(room) ?? []));
  }
  return false;
}
