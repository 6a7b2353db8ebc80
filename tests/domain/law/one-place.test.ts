import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** Where numbers of law live, and where the units they are written in are defined. */
const ALLOWED = /^app\/domain\/(?:law\/|calendar\/(?:term|hours|months)\.ts$)/u;

const NUMBER = String.raw`(?:\d[\d,]*|[一二三四五六七八九十百]+)`;
const WORDS =
  "(?:one|two|three|five|seven|ten|fifteen|twenty|thirty|forty-five|sixty|ninety|twenty-four)";

/** A number of law in code, or in a sentence that ought to be given the number instead. */
const SUSPECT = [
  /\b(?:workingDays|naturalDays|hours|months|years)\(\s*\d/u,
  /unit:\s*"(?:working-days|natural-days|hours|months)",\s*count:\s*\d/u,
  /\baddDays\([^()]+,\s*(?:5|7|15|20|30|45|60|90)\)/u,
  new RegExp(String.raw`${NUMBER}\s*(?:个)?工作日`, "u"),
  new RegExp(String.raw`${NUMBER}\s*[日天](?:之)?内`, "u"),
  new RegExp(String.raw`\b(?:\d+|${WORDS}) (?:working |natural |calendar )?days\b`, "iu"),
  /(?<![\d.])[135] ?(?:[%％]|per cent)/u,
  /\b(?:5,?000|3,?000|1,?000) ?(?:元|yuan)|(?<!\d)(?:100|50) ?万|(?:500,000|1,000,000) yuan/u,
] as const;

/** Comments may name a number to say why; code and sentences may not. */
const withoutComments = (text: string) =>
  text.replaceAll(/\/\*.*?\*\//gsu, "").replaceAll(/^\s*\/\/.*$/gmu, "");

const suspectsIn = (text: string) =>
  withoutComments(text)
    .split("\n")
    .filter((line) => SUSPECT.some((suspect) => suspect.test(line)))
    .map((line) => line.trim());

const sources = ["app", "db", "emails"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/u.test(path))
    .map((path) => `${folder}/${path}`)
    .filter((path) => !ALLOWED.test(path)),
);

test("a number of law stands in the folder of law and nowhere else", () => {
  const found = sources.flatMap((path) =>
    suspectsIn(readFileSync(path, "utf8")).map((line) => `${path}: ${line}`),
  );
  expect(sources.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

describe("the search would notice", () => {
  test.each([
    "due(calendar, on, workingDays(7))",
    'const limit = { unit: "natural-days", count: 60 };',
    "const end = addDays(receivedOn, 15);",
    'accepted: "自收到之日起7个工作日内决定是否受理",',
    'accepted: "自收到之日起七个工作日内决定是否受理",',
    'ended: "受理之日起60日内",',
    'accepted: "We decide within seven working days.",',
    'ended: "Mediation ends after 60 days.",',
    'rate: "按罚没款的5%奖励",',
    'floor: "不足5000元的",',
    'cap: "最高100万元",',
  ])("%s", (line) => {
    expect(suspectsIn(line)).toEqual([line]);
  });

  test.each([
    'accepted: "自收到之日起{{count}}个工作日内决定是否受理",',
    'zoom: "放大到200%",',
    "// Nothing in the text stops the seven working days.",
    'today: "7月1日",',
  ])("but not %s", (line) => {
    expect(suspectsIn(line)).toEqual([]);
  });
});
