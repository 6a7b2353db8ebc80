import { type Language, translator } from "#app/i18n/translate.ts";

const locales: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en-GB" };

/** A day of the domain, `2026-11-21`, as people write it: 2026年11月21日, 21 November 2026. */
export function formatDay(day: string, language: Language): string {
  return inUtc(day, language, { year: "numeric", month: "long", day: "numeric" });
}

/** A day, a month `2026-03` or a year `2026`: 2026年3月, March 2026. */
export function formatPartOfYear(part: string, language: Language): string {
  if (part.length > 7) return formatDay(part, language);
  const month = part.length > 4 ? ({ month: "long" } as const) : {};
  return inUtc(`${part}-01-01`.slice(0, 10), language, { year: "numeric", ...month });
}

/** The year left out where the page has just named it: 11月21日, 21 November. */
export function formatDayShort(day: string, language: Language): string {
  return inUtc(day, language, { month: "long", day: "numeric" });
}

/** 周六, Saturday. */
export function weekday(day: string, language: Language): string {
  return inUtc(day, language, { weekday: language === "zh" ? "short" : "long" });
}

/** 2026年9月24日 16:42, on the clocks of China wherever the server stands. */
export function formatInstant(instant: Date, language: Language): string {
  return inShanghai(instant, language, { year: "numeric", month: "long", day: "numeric" });
}

/** 9月24日 16:42. */
export function formatInstantShort(instant: Date, language: Language): string {
  return inShanghai(instant, language, { month: "long", day: "numeric" });
}

const moneyFormat = (language: Language) =>
  new Intl.NumberFormat(locales[language], { minimumFractionDigits: 2 });
const moneyFormats = { zh: moneyFormat("zh"), en: moneyFormat("en") };

/** Integer fen as yuan, 1,286,400.00; the unit stands in the header or comes from `formatYuan`. */
export function formatMoney(fen: number, language: Language): string {
  return moneyFormats[language].format(fen / 100);
}

/** In running text: 268.00元, CNY 268.00. */
export function formatYuan(fen: number, language: Language): string {
  return translator(language)("common.yuan", { amount: formatMoney(fen, language) });
}

/** The name of an enum-like choice list: 药品、医疗器械, or "medicine, device". */
export function formatList(items: readonly string[], language: Language): string {
  return items.join(translator(language)("common.listSeparator"));
}

/** The number of an item of the law as the law writes it, 第二项; in English 2. */
export function formatItem(number: number, language: Language): string {
  if (language === "en") return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : NUMERALS[tens]}十`;
  return ten + (ones === 0 ? "" : (NUMERALS[ones] ?? ""));
}

const NUMERALS = "〇一二三四五六七八九";

function inUtc(day: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(language, "UTC", options).format(Date.parse(`${day}T00:00:00Z`));
}

const HOUR_AND_MINUTE = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

function inShanghai(instant: Date, language: Language, options: Intl.DateTimeFormatOptions) {
  const [day, time] = [options, HOUR_AND_MINUTE].map((shape) =>
    dateFormat(language, "Asia/Shanghai", shape).format(instant),
  );
  return `${day} ${time}`;
}

/** A formatter costs a hundred times what formatting does; there are a dozen in all. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, timeZone: string, options: Intl.DateTimeFormatOptions) {
  const key = JSON.stringify([language, timeZone, options]);
  const made =
    dateFormats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone });
  dateFormats.set(key, made);
  return made;
}
