import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LOOKS } from "#app/domain/audit/audit-entry.ts";
import { DOORS } from "#tests/support/doors.ts";

/** What surrounds the pages and what is an officer's own shows nothing of a matter; law and calendar are no secrets. */
const SHOWS_NOTHING = /^routes\/desk\/(frame|sign-in|sign-out|account)\b/;
const STAFF = /^routes\/(desk|committee|finance|custodian|audit|security)\//;

const textOf = (file: string) => readFileSync(`app/${file}`, "utf8");
const pages = Object.keys(DOORS).filter(
  (file) => STAFF.test(file) && !SHOWS_NOTHING.test(file) && /\bloader\b/.test(textOf(file)),
);

test.each(pages)("%s writes down who looked before it shows anything", (file) => {
  expect(textOf(file)).toMatch(/await recordLook\(officer, "[a-z-]+", /);
});

test("every kind of look is some page's", () => {
  const looked = Object.keys(DOORS)
    .map(textOf)
    .flatMap((text) =>
      [...text.matchAll(/recordLook\(officer, "([a-z-]+)"/g)].map(([, what]) => what),
    );
  expect(LOOKS.filter((look) => !looked.includes(look))).toEqual([]);
});
