import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LOOKS } from "#app/domain/audit/audit-entry.ts";
import routes from "#app/routes.ts";

/**
 * What surrounds the pages and what is an officer's own shows nothing of a matter or of colleagues: the form for
 * somebody new is empty, a first password is its reader's own, and a view is a way of asking; so is what an officer takes
 * down for somebody, until it is registered.
 * Who asked for an identity and who opened it, the vault itself writes down.
 */
const SHOWS_NOTHING =
  /^routes\/(desk\/(frame|sign-in|sign-out|account|keys|views|registration|routing\/confirm)|custodian\/(new|code|identity)|security\/(new-person|new-unit|first-password))\b/;
const STAFF = /^routes\/(desk|committee|finance|custodian|audit|security)\//;

type Entry = { readonly file: string; readonly children?: readonly Entry[] };
const filesOf = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap(({ file, children = [] }) => [file, ...filesOf(children)]);
const textOf = (file: string) => readFileSync(`app/${file}`, "utf8");

const files = filesOf(routes).filter((file) => STAFF.test(file));
const pages = files.filter((file) => !SHOWS_NOTHING.test(file) && /\bloader\b/.test(textOf(file)));

test.each(pages)("%s writes down who looked before it shows anything", (file) => {
  expect(textOf(file)).toMatch(/await recordLook\(officer, "[a-z-]+", /);
});

test("every kind of look is some page's", () => {
  const looked = files
    .map(textOf)
    .flatMap((text) =>
      [...text.matchAll(/recordLook\(officer, "([a-z-]+)"/g)].map(([, what]) => what),
    );
  expect(LOOKS.filter((look) => !looked.includes(look))).toEqual([]);
});
