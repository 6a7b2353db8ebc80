import { folded } from "#app/domain/typed/characters.ts";
import { type Reading, understood } from "#app/domain/typed/reading.ts";

export type AmountFault = "missing" | "not-an-amount" | "two-numbers" | "too-much";

/** A hundred million yuan, in fen: more than anybody pays for what they complain of. */
export const MOST_PAID = 10_000_000_000;
/** A hundred thousand million yuan, in fen: the largest penalty of a drug maker was nine thousand million. */
export const MOST_PENALTY = 10_000_000_000_000;

/** Groups of three or none, a decimal point with one or two digits, and what they are of. */
const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d{1,24})(?:\.(\d{1,4}))?([千仟万萬亿億])?$/u;
const IN_WORDS = /^(\d+)元(?:(\d)角)?(?:(\d)分)?$/u;
const FACTORS: Readonly<Record<string, number>> = {
  千: 1000,
  仟: 1000,
  万: 10_000,
  萬: 10_000,
  亿: 100_000_000,
  億: 100_000_000,
};

/** Yuan as a person writes them (`1,268.5`, `268元`, `1.2万`, `12元5角`) in fen. What can be read in two ways is refused. */
export function readAmount(typed: string, most = MOST_PAID): Reading<number, AmountFault> {
  const plain = folded(typed).replaceAll(/\s/g, "");
  if (plain === "") return { why: "missing" };
  const bare = plain
    .replace(/^(?:人民币|RMB|CNY)?¥?/iu, "")
    .replaceAll(/[块圆]/gu, "元")
    .replace(/元?整$/u, "元")
    .replaceAll("毛", "角");
  const fen = fenInWords(bare) ?? fenIn(bare.replace(/元(?:钱|人民币)?$|(?:RMB|CNY)$/iu, ""));
  if (fen === null) return { why: hasTwoNumbers(plain) ? "two-numbers" : "not-an-amount" };
  return fen > most ? { why: "too-much" } : understood(fen, yuan(fen));
}

/** Fen as they are written in a form, `1,268.50`: what `readAmount` reads as the same sum. */
export const yuan = (fen: number): string =>
  `${String(Math.floor(fen / 100)).replaceAll(/\B(?=(?:\d{3})+$)/g, ",")}.${String(fen % 100).padStart(2, "0")}`;

const hasTwoNumbers = (text: string): boolean => /\d[^\d.]*[^\d.,][^\d.]*\d/u.test(text);

function fenInWords(text: string): number | null {
  const [, whole, tenths, hundredths] = IN_WORDS.exec(text) ?? [];
  if (whole === undefined || (tenths === undefined && hundredths === undefined)) return null;
  return Number(whole) * 100 + Number(tenths ?? 0) * 10 + Number(hundredths ?? 0);
}

/** Whole fen only: `0.005` is no sum, `1.2345万` is. */
function fenIn(text: string): number | null {
  const [, whole, fraction = "", factor = ""] = NUMBER.exec(text) ?? [];
  if (whole === undefined || (factor === "" && fraction.length > 2)) return null;
  const parts = BigInt(whole.replaceAll(",", "") + fraction.padEnd(4, "0"));
  const fen = (parts * BigInt(FACTORS[factor] ?? 1)) / 100n;
  return Number(fen);
}
