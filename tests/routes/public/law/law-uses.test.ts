import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CATALOGUE } from "#app/domain/law/catalogue.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import { isKey } from "#app/i18n/known-key.ts";
import { usesOf } from "#app/routes/public/law/rule/uses-of.ts";

const catalogue = new Set<unknown>(CATALOGUE.flatMap(({ provisions }) => provisions));

const isRule = (value: unknown): value is Provision<unknown> => catalogue.has(value);

/** Everything that might act on a rule; the pages about the law act on none. */
const sources = ["app", "emails"]
  .flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => `${root}/${name}`),
  )
  .filter((path) => /\.tsx?$/.test(path))
  .filter((path) => !/^app\/(?:domain\/law|routes\/public\/law|ui\/law)\//.test(path));

const IMPORT = /import \{([^}]+)\} from "#app\/domain\/law\/([a-z/-]+)\.ts"/g;
const modules = import.meta.glob<Record<string, unknown>>("/app/domain/law/**/*.ts");

async function rulesIn(path: string): Promise<readonly Provision<unknown>[]> {
  const imports = [...readFileSync(path, "utf8").matchAll(IMPORT)];
  const found = imports.map(async ([, names = "", file]) => {
    const exported = (await modules[`/app/domain/law/${file}.ts`]?.()) ?? {};
    return names.split(",").map((name) => exported[name.trim()]);
  });
  return (await Promise.all(found)).flat().filter(isRule);
}

test("a rule that the software acts on says where, and no other rule does", async () => {
  const acted = new Set((await Promise.all(sources.map(rulesIn))).flat().map(({ id }) => id));
  const shown = [...catalogue].filter(isRule).filter((rule) => usesOf(rule).length > 0);
  const alone = shown.map(({ id }) => id).filter((id) => !acted.has(id));
  expect([...acted].filter((id) => !shown.some((rule) => rule.id === id))).toEqual([]);
  // Counting itself is written out in the calendar, which knows no article.
  expect(alone).toEqual(["DAY-1"]);
});

test("every rule has a title", () => {
  const names = CATALOGUE.flatMap(({ provisions }) => provisions.map(({ name }) => name));
  expect(names.filter((name) => !isKey(`law.name.${name}`))).toEqual([]);
});
