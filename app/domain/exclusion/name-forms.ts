import { bareName } from "#app/domain/exclusion/name-keys.ts";
import { spelt } from "#app/domain/exclusion/pinyin.ts";
import { surnameAt } from "#app/domain/exclusion/surnames.ts";
import { inLatin, pair, readTogether, writtenAndRead } from "#app/domain/exclusion/text-traces.ts";

/** What an officer of a bureau may be called by, behind the surname. */
export const OFFICE =
  "(?:副|正|原|前)?(?:局长|处长|科长|股长|所长|队长|组长|主任|书记|科员|调研员)";
const OFFICES =
  "局长 处长 科长 股长 所长 队长 支队 大队 中队 组长 主任 书记 科员 调研 主管 老师 领导 总队".split(
    " ",
  );
/** 何局, 何科: no everyday word begins like this with a surname. 何处 and 何所 do. */
const SHORT_OFFICES = "局 科 股 队 书".split(" ");
const FAMILIAR = "老 小 阿 大".split(" ");
/** By what whoever leads a unit is called without a name. */
const LEADING = "科长 处长 局长 所长 队长 主任 负责人 领导 一把手 头儿 老大".split(" ");
const ALL_HAN = /^\p{Script=Han}+$/u;

/** One way to speak of somebody: every piece of it stands in a text that does. */
type Form = readonly string[];
export type Nameable = {
  readonly name: string;
  /** The units they lead. */
  readonly leads: readonly string[];
};

const known = new Map<string, readonly Form[]>();

/**
 * Every way in which a text may speak of somebody: by the name, also written as it sounds, in pinyin or with a character
 * left out, by surname and office, as 老何 or 何局, or as who leads a unit. Rather one too many than one too few. Worked out
 * once for each: every report is read for everybody who ever worked here.
 */
export function formsOf({ name, leads }: Nameable): readonly Form[] {
  const key = [name, ...leads].join("\0");
  const forms =
    known.get(key) ?? [...formsOfName(name), ...leads.flatMap(leading)].filter(isTelling);
  known.set(key, forms);
  return forms;
}

const leading = (unit: string): readonly Form[] =>
  LEADING.flatMap((office) => [office, `的${office}`]).map((led) => together(bareName(unit) + led));

/** A name of one character has no pair: a form without a piece would stand in every text. */
const isTelling = (form: Form): boolean => form.length > 0 && form.every((piece) => piece !== "");

function formsOfName(name: string): readonly Form[] {
  const bare = bareName(name);
  const parts = name.split(/[·•‧.\s]+/u).map(bareName);
  if (!ALL_HAN.test(bare)) return [inLatin(bare)];
  const [first] = parts;
  const byFirstPart = parts.length > 1 && first && [...first].length > 1 ? [together(first)] : [];
  const spellings = fullNames(bare).filter((one) => one !== bare);
  return [...byWriting(bare), ...byFirstPart, ...spellings.map(inLatin)];
}

function byWriting(bare: string): readonly Form[] {
  const length = surnameAt(bare, 0) || 1;
  const characters = [...bare];
  const surname = characters.slice(0, length).join("");
  const last = characters.at(-1) ?? "";
  return [
    together(bare),
    ...(characters.length > 2 ? [asItSounds(characters)] : []),
    ...(characters.length > length + 1 ? [together(`${surname}某${last}`)] : []),
    ...OFFICES.map((office) => together(surname + office)),
    ...OFFICES.map((office) => together(`${surname}副${office}`)),
    ...SHORT_OFFICES.map((office) => together(surname + office)),
    ...FAMILIAR.map((familiar) => together(familiar + surname)),
  ];
}

const together = (written: string): Form => pairsOf([...written]).flatMap(([a, b]) => pair(a, b));

/** The surname as it is written, the rest as it is read: 何健平 is 何建平. */
const asItSounds = (characters: readonly string[]): Form =>
  pairsOf(characters).map(([a, b], index) => (index === 0 ? writtenAndRead : readTogether)(a, b));

const pairsOf = (characters: readonly string[]): readonly (readonly [string, string])[] =>
  characters.slice(1).map((other, before) => [characters[before] ?? "", other] as const);

/** The name on one line and in pinyin either way round: what a line says that says nothing else. */
export function fullNames(name: string): readonly string[] {
  const bare = bareName(name);
  if (!ALL_HAN.test(bare)) return [bare];
  const surname = surnameAt(bare, 0) || 1;
  const spellings = spelt(bare).flatMap((words) => [
    words.join(""),
    [...words.slice(surname), ...words.slice(0, surname)].join(""),
  ]);
  return [bare, ...spellings];
}

/** As releases before 0.2.0 remembered texts: whole names, pinyin, and the surname with a mark for any office. */
export function formsRememberedBefore(name: string): readonly Form[] {
  const bare = bareName(name);
  const surname = [...bare].slice(0, surnameAt(bare, 0) || 1).join("");
  const whole = ALL_HAN.test(bare) ? [...fullNames(bare), `${surname}~`] : [bare];
  return whole.map((one) => [one]).filter(isTelling);
}
