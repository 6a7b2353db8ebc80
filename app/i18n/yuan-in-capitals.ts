const DIGITS = "零壹贰叁肆伍陆柒捌玖";
const PLACES = ["仟", "佰", "拾", ""] as const;
const GROUPS = ["", "万", "亿"] as const;
/** A million million yuan, in fen: beyond it the names of the groups repeat. */
const TOO_MUCH = 100_000_000_000_000;

/**
 * A sum as the Chinese write it where nobody may alter it: 壹佰万元零伍分. Whole fen, from 0 to below
 * a million million yuan; refuses anything else.
 * Where a zero or 整 may be left out (Basic Rules for Bills, annex 1), it is.
 */
export function yuanInCapitals(fen: number): string {
  if (!Number.isSafeInteger(fen) || fen < 0 || fen >= TOO_MUCH)
    throw new RangeError(`Not an amount: ${fen}`);
  const whole = Math.floor(fen / 100);
  const [tenths, hundredths] = [Math.floor(fen / 10) % 10, fen % 10];
  const yuan = whole === 0 && fen > 0 ? "" : `${whole === 0 ? "零" : inGroups(whole)}元`;
  if (tenths + hundredths === 0) return `${yuan}整`;
  const zero = yuan !== "" && tenths === 0 ? "零" : "";
  return `${yuan}${zero}${of(tenths, "角")}${of(hundredths, "分")}`;
}

const of = (digit: number, unit: string): string => (digit === 0 ? "" : `${DIGITS[digit]}${unit}`);

/** Groups of four digits from the left; one that begins with a zero after another is read with it. */
function inGroups(whole: number): string {
  const text = String(whole);
  const digits = text.padStart(Math.ceil(text.length / 4) * 4, "0");
  const groups = digits.match(/\d{4}/g) ?? [];
  return groups.reduce((said, group, place) => {
    if (group === "0000") return said;
    const zero = said !== "" && isAfterZero(groups, place) ? "零" : "";
    return `${said}${zero}${inPlaces(group)}${GROUPS[groups.length - 1 - place]}`;
  }, "");
}

const isAfterZero = (groups: readonly string[], place: number): boolean =>
  groups[place]?.startsWith("0") === true || groups[place - 1] === "0000";

/** Four digits, 1005: 壹仟零伍. */
function inPlaces(group: string): string {
  const bare = group.replace(/^0+|0+$/g, "");
  const from = group.length - group.replace(/^0+/, "").length;
  return [...bare]
    .map((digit, index) => {
      if (digit === "0") return bare[index - 1] === "0" ? "" : "零";
      return `${DIGITS[Number(digit)]}${PLACES[from + index]}`;
    })
    .join("");
}
