import { folded } from "#app/domain/typed/characters.ts";
import { type Reading, understood } from "#app/domain/typed/reading.ts";

export type PhoneFault =
  | "missing"
  | "no-area-code"
  | "mobile-digits"
  | "several-numbers"
  | "not-a-phone";

const EXTENSION =
  /^(.*?\d.*?)\s*(?:转|轉|分机号?|分機|内线|ext(?:ension|n)?\b\.?|[x#])\s*[:.-]?\s*(\d{1,6})$/iu;
const MOBILE = /^1[3-9]\d{9}$/;
const SERVICE = /^[48]00\d{7}$/;
/** Three digits for Beijing and the cities of 02x, with eight after them; four elsewhere, with seven or eight. */
const LANDLINE = /^(010|02[0-57-9]|0[3-9]\d\d)(\d{7,8})$/;
/** E.164: what follows the + has at most fifteen digits; these neighbours' lengths are known. */
const ABROAD: Readonly<Record<string, RegExp>> = {
  "852": /^\d{8}$/,
  "853": /^\d{8}$/,
  "886": /^\d{8,9}$/,
};

/** A number to call. Its value is what a telephone dials, `+8613800138000` or `+861065551234;ext=801`. */
export function readPhone(typed: string): Reading<string, PhoneFault> {
  const text = folded(typed)
    .replace(/^(?:手机号?|电话|联系电话|tel)\s*[:.]?\s*/iu, "")
    .replace(/^\(\+(\d{1,3})\)/, "+$1 ");
  if (text === "") return { why: "missing" };
  const [, before = text, extension] = EXTENSION.exec(text) ?? [];
  if (/\d{7}[^\d]*[/,;、或和][^\d]*\d{7}/u.test(before.replaceAll(/[\s()-]/g, "")))
    return { why: "several-numbers" };
  const number = before.replaceAll("一", "-");
  if (!/^\+?[\d\s().\-·_]+$/.test(number)) return { why: "not-a-phone" };
  const digits = number.replace(/^(\+?86\D*)\(0\)/, "$1").replaceAll(/\D/g, "");
  const dialled = abroad(number, digits);
  const read = dialled === null ? inland(digits) : dialled;
  if ("why" in read) return read;
  return extension === undefined
    ? read
    : understood(`${read.value};ext=${extension}`, `${read.shownAs} 转 ${extension}`);
}

/** What was dialled after + or 00; null where it is a number of the mainland. */
function abroad(number: string, digits: string): Reading<string, PhoneFault> | null {
  const prefixed = number.startsWith("+") ? digits : /^00(\d+)$/.exec(digits)?.[1];
  if (prefixed === undefined || prefixed.startsWith("86")) return null;
  const known = Object.keys(ABROAD).find((code) => prefixed.startsWith(code));
  const rest = prefixed.slice(known?.length ?? 0);
  const fits = known
    ? ABROAD[known]?.test(rest.replace(/^0/, ""))
    : /^[1-9]\d{6,14}$/.test(prefixed);
  if (!fits) return { why: "not-a-phone" };
  const shown = known ? `+${known} ${rest.replace(/^0/, "")}` : `+${prefixed}`;
  return understood(shown.replace(" ", ""), shown);
}

function inland(dialled: string): Reading<string, PhoneFault> {
  const digits = dialled.replace(/^(?:00)?86(?=1[3-9]\d{9}$|0?[1-9]\d{8,10}$)/, "");
  if (MOBILE.test(digits)) return shownIn(digits, [3, 7]);
  if (SERVICE.test(digits)) return shownIn(digits, [3, 6], "-");
  const [, area, line] =
    LANDLINE.exec(digits) ?? LANDLINE.exec(dialled === digits ? "" : `0${digits}`) ?? [];
  if (area && line && (area.length === 4 || line.length === 8)) {
    return understood(`+86${area.slice(1)}${line}`, `${area}-${line}`);
  }
  if (/^[2-9]\d{6,7}$/.test(digits)) return { why: "no-area-code" };
  return { why: /^1[3-9]\d{6,}$/.test(digits) ? "mobile-digits" : "not-a-phone" };
}

const shownIn = (digits: string, [one, two]: readonly [number, number], between = " ") =>
  understood(
    `+86${digits}`,
    [digits.slice(0, one), digits.slice(one, two), digits.slice(two)].join(between),
  );
