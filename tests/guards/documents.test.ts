import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const MOST_WORDS = 900;
const DECISIONS = "docs/decisions";
const INDEX = `${DECISIONS}/README.md`;

const read = (path: string) => readFileSync(path, "utf8").replaceAll("\r\n", "\n");
const markdownIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`);

const documents = [
  "README.md",
  "README.zh.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "SECURITY.md",
  ...markdownIn("docs"),
  INDEX,
];

/** What is written to be typed or looked at, line for line, leads nowhere. */
const proseOf = (path: string) => read(path).replaceAll(/^```[\s\S]*?^```$/gmu, "");

/** The text's own places: addresses of other sites are nobody's to check here. */
const linksIn = (path: string) =>
  [...proseOf(path).matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/u.test(target));

const pathsIn = (path: string) =>
  [...proseOf(path).matchAll(/`((?:app|db|docs|emails|scripts|security|tests)\/[^`\s]+)`/gu)].map(
    ([, named = ""]) => named,
  );

/** Headings as the address of a page names them. */
const anchorsIn = (path: string) =>
  [...proseOf(path).matchAll(/^#+ (.+)$/gmu)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s-]/gu, "")
      .replaceAll(" ", "-"),
  );

function leadsSomewhere(from: string, link: string): boolean {
  const [target = "", anchor] = link.split("#");
  const path = target === "" ? from : join(dirname(from), decodeURI(target));
  if (!existsSync(path)) return false;
  return anchor === undefined || anchorsIn(path).includes(decodeURI(anchor));
}

test("the README can be read in one sitting", () => {
  const words = read("README.md").split(/\s+/u).filter(Boolean).length;
  expect(
    words,
    `README.md has ${words} words; what goes beyond ${MOST_WORDS} belongs in docs`,
  ).toBeLessThanOrEqual(MOST_WORDS);
});

describe.each(documents)("%s", (document) => {
  test("has links that lead somewhere", () => {
    const links = [...new Set(linksIn(document))];
    const dead = links.filter((link) => !leadsSomewhere(document, link));
    expect(dead, `${document} links to what is not there: ${dead.join(", ")}`).toEqual([]);
  });

  test("names paths that exist", () => {
    const gone = pathsIn(document).filter((path) => !existsSync(path));
    expect(gone, `${document} names what is not there: ${gone.join(", ")}`).toEqual([]);
  });
});

test("every decision is in the index", () => {
  const listed = new Set(linksIn(INDEX).map((link) => `${DECISIONS}/${link}`));
  const missing = markdownIn(DECISIONS).filter((path) => path !== INDEX && !listed.has(path));
  expect(missing, `${INDEX} does not list ${missing.join(", ")}`).toEqual([]);
});
