import { folded } from "#app/domain/typed/characters.ts";

const PROVINCE = "[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新]";
const OFFICE = String.raw`(?:国|${PROVINCE}\p{Script=Han}?)`;

/** How numbers of approval, registration and filing are built, by what the administration has given out since 2002. */
const FORMATS: readonly RegExp[] = [
  // Medicines, also imported before 2020, and what hospitals make.
  /^国药准字(?:[HZS][CJ]?|[BTFJ])\d{8}$/u,
  /^B?[HZS]C?\d{8}$/u,
  new RegExp(String.raw`^${PROVINCE}药制(?:字[HZS]\d{8}|备字Z\d{8}(?:\d{3})?)$`, "u"),
  // Devices: registered, filed, and by the rules before 2014.
  /^国械注(?:准\d{4}3|[进许]\d{4}[23])\d{6}$/u,
  new RegExp(String.raw`^${PROVINCE}械注准\d{4}2\d{6}$`, "u"),
  new RegExp(String.raw`^${OFFICE}械备\d{8,9}号?$`, "u"),
  new RegExp(String.raw`^${OFFICE}食?药监械\([准进许]\)字\d{4}第[123]\d{6}号$`, "u"),
  // Cosmetics: special ones, ordinary ones, and by the rules before 2021.
  /^国妆特[进制]?字\d{8,10}$/u,
  new RegExp(String.raw`^${PROVINCE}G妆网备字\d{10}$`, "u"),
  new RegExp(String.raw`^国妆网备[进制]字\(${PROVINCE}\)\d{10}$`, "u"),
  /^(?:国妆特字G|国妆特进字J|国妆备进字J)\d{8,9}$/u,
];

/** What people write where there is no number to read. */
const NONE = /^(?:看不清|看不见|不清楚|不知道|没有|无|unknown|unreadable|none)/iu;

/**
 * Whether a number on a package is built like none that is given out: a digit short, a letter wrong, or invented. Never an
 * error: the false number may be the offence.
 */
export function isOddLicence(typed: string): boolean {
  const number = folded(typed)
    .replaceAll(/[\s:：-]/gu, "")
    .toUpperCase();
  if (number === "" || NONE.test(number)) return false;
  return !FORMATS.some((format) => format.test(number));
}
