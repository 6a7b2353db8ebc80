import { expect, test } from "vitest";
import { arrowsOn, circlesAmong } from "#tests/guards/source/circles.ts";

const file = (path: string, ...ours: readonly string[]) => ({
  path,
  folder: path.slice(0, path.lastIndexOf("/")),
  text: "",
  ours,
  others: [],
});
const pairsOf = (...files: Parameters<typeof arrowsOn>[1]) =>
  circlesAmong(arrowsOn("app/x", files)).map(({ from, to }) => `${from} ${to}`);

test("two rooms that import each other are a circle, over a third one, too", () => {
  expect(
    pairsOf(file("app/x/a/1.ts", "app/x/b/2.ts"), file("app/x/b/2.ts", "app/x/a/3.ts")),
  ).toEqual(["a b", "b a"]);
  expect(
    pairsOf(
      file("app/x/a/1.ts", "app/x/b/2.ts"),
      file("app/x/b/2.ts", "app/x/c/3.ts"),
      file("app/x/c/3.ts", "app/x/a/4.ts"),
    ),
  ).toEqual(["a b", "b c", "c a"]);
});

test("rooms below one another are none, nor a room's own files, nor what lies beside the rooms", () => {
  expect(
    pairsOf(
      file("app/x/a/1.ts", "app/x/b/2.ts", "app/x/a/2.ts", "app/x/beside.ts"),
      file("app/x/beside.ts", "app/x/a/1.ts"),
      file("app/x/b/2.ts", "app/y/a/1.ts"),
    ),
  ).toEqual([]);
});
