import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filesBelow } from "#tests/guards/source/files.ts";

const FOLDER = "app/ui/css";

const sheets = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".css"))
  .map((name) => ({ name, text: readFileSync(`${FOLDER}/${name}`, "utf8") }));

/** The classes a sheet has rules for, comments and addresses of files left out. */
const classesIn = (text: string) => [
  ...new Set(
    [
      ...text
        .replaceAll(/\/\*[\s\S]*?\*\//g, "")
        .replaceAll(/@import[^;]*;|url\([^)]*\)/g, "")
        .matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/g),
    ].map(([, name = ""]) => name),
  ),
];

const scripts = readdirSync("public").filter((name) => name.endsWith(".js"));
const code = [
  ...filesBelow("app", "emails")
    .filter(({ path }) => path.endsWith("tsx"))
    .map(({ text }) => text),
  ...scripts.map((name) => readFileSync(`public/${name}`, "utf8")),
];
/** A class stands in a string of such words and nothing else; an id, a name or a value is no class. */
const STRING =
  /(?<!\b(?:id|name|value|kind|type|href|aria-\w+)=|\()["`]([a-z][\w-]*(?: [\w${}.()"?: -]+)?)["`]/g;
const given = new Set(
  code.flatMap((text) =>
    [...text.matchAll(STRING)].flatMap(([, words = ""]) => words.split(/[^\w-]+/)),
  ),
);
const isUsed = (name: string) => given.has(name);

test.each(sheets)("every class in $name is some page's", ({ name, text }) => {
  const dead = classesIn(text).filter((one) => !isUsed(one));
  expect(dead.map((one) => `.${one} in ${name} is on no page: take its rules out`)).toEqual([]);
});

test("the sheets are read", () => {
  expect(sheets.flatMap(({ text }) => classesIn(text)).length).toBeGreaterThan(100);
});

test("whoever has the way out has its rules: no key is named that nothing hears", () => {
  const withWayOut = filesBelow("app/routes")
    .filter(({ text }) => /<ReporterFrame\b|\bmayLeave\b/.test(text))
    .flatMap(({ text }) => [...text.matchAll(/([\w-]+\.css)\?url/g)].map(([, name]) => name));
  expect(withWayOut.toSorted()).toEqual(["letter.css", "reporter.css"]);
  const without = sheets
    .filter(({ name, text }) => withWayOut.includes(name) && !text.includes("parts/leave.css"))
    .map(({ name }) => name);
  expect(without).toEqual([]);
});
