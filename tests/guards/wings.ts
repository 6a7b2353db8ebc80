// The last lines of `npm run check`: how each wing of the house stands. Figures to watch; what is forbidden, tests refuse.
import { arrowsOn, circlesAmong } from "#tests/guards/source/circles.ts";
import { filesBelow, type SourceFile } from "#tests/guards/source/files.ts";

const WINGS = [
  "app/domain",
  "app/shell",
  "db",
  "emails",
  "app/web",
  "app/ui",
  "app/routes",
  "app/server",
  "app/demo",
  "app/i18n",
  "tests",
  "scripts",
];

/** Within db the rooms lie one level deeper. */
const floorsOf = (wing: string) => (wing === "db" ? ["db/queries", "db/stores"] : [wing]);

const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

function widest(files: readonly SourceFile[]): number {
  const held = new Map<string, number>();
  for (const { folder } of files) held.set(folder, (held.get(folder) ?? 0) + 1);
  return Math.max(...held.values());
}

function circles(wing: string, files: readonly SourceFile[]): number {
  const pairs = floorsOf(wing).flatMap((floor) =>
    circlesAmong(arrowsOn(floor, files)).map(({ from, to }) => [from, to].toSorted().join(" ")),
  );
  return new Set(pairs).size;
}

/** Lines that are nothing but a comment, among those that are not empty. */
function commentShare(files: readonly SourceFile[]): string {
  const lines = files.flatMap(({ text }) => text.split("\n")).filter((line) => line.trim() !== "");
  const comments = lines.filter((line) => /^\s*(\/\/|\/\*|\*)/.test(line));
  return `${((100 * comments.length) / lines.length).toFixed(1)} %`;
}

console.table(
  Object.fromEntries(
    WINGS.map((wing) => {
      const files = filesBelow(wing);
      const lines = files
        .map(({ text }) => text.trimEnd().split("\n").length)
        .toSorted((one, other) => one - other);
      const figures = {
        files: files.length,
        median: percentile(lines, 0.5),
        p95: percentile(lines, 0.95),
        max: lines.at(-1) ?? 0,
        "widest folder": widest(files),
        circles: circles(wing, files),
        comments: commentShare(files),
      };
      return [wing, figures];
    }),
  ),
);
