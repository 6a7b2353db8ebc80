import { expect, test } from "vitest";
import { filesBelow } from "#tests/guards/source/files.ts";

test("no browser translates a code, a secret or a password that is shown to be copied", () => {
  const shown = filesBelow("app").flatMap(({ path, text }) =>
    [...text.matchAll(/<output\b[^>]*className="code"[^>]*>/g)].map(([tag]) => ({ path, tag })),
  );
  expect(shown.length).toBeGreaterThan(4);
  expect(shown.filter(({ tag }) => !tag.includes('translate="no"'))).toEqual([]);
});
