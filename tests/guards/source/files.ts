import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";

export type SourceFile = {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  /** What it imports of ours, from the root, and what it imports of others. */
  readonly ours: readonly string[];
  readonly others: readonly string[];
};

/** Every code file below these folders, read once. */
export const filesBelow = (...roots: readonly string[]): readonly SourceFile[] =>
  roots
    .flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => `${root}/${name}`),
    )
    .filter((path) => /\.(tsx?|mjs)$/.test(path))
    .toSorted()
    .map(read);

function read(path: string): SourceFile {
  const text = readFileSync(path, "utf8");
  const imported = [...text.matchAll(/(?:from|import|import\() ?"([^"]+)"/g)].map(
    ([, name = ""]) => name,
  );
  return {
    path,
    folder: dirname(path),
    text,
    ours: imported.filter((name) => name.startsWith("#")).map((name) => name.slice(1)),
    others: imported.filter((name) => !name.startsWith("#")),
  };
}

/** Whether a path is this place or lies below it. */
export const within = (path: string, place: string): boolean =>
  path === place || path.startsWith(`${place}/`);
