import { expect, test } from "vitest";
import { ACCEPTED_TYPES } from "#app/domain/intake/accepted-files.ts";
import { showingOf } from "#app/domain/intake/shown-in-place.ts";

test.each([
  ["image/jpeg", "as-it-lies"],
  ["image/png", "as-it-lies"],
  ["image/webp", "as-it-lies"],
  ["image/gif", "as-it-lies"],
  ["image/avif", "as-it-lies"],
  ["application/pdf", "page-by-page"],
  ["image/heic", "not"],
  ["image/heif", "not"],
  ["image/svg+xml", "not"],
  ["text/html", "not"],
  ["", "not"],
] as const)("a file that is %s is shown: %s", (mediaType, showing) => {
  expect(showingOf(mediaType)).toBe(showing);
});

test("nothing is shown as it lies that came as it is", () => {
  const kept = ACCEPTED_TYPES.filter(({ treatment }) => treatment === "as-it-came");
  expect(kept.map(({ mediaType }) => showingOf(mediaType))).not.toContain("as-it-lies");
});
