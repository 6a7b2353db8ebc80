import { folded } from "#app/domain/typed/characters.ts";
import { type Reading, understood } from "#app/domain/typed/reading.ts";

type CodeFault = "missing" | "too-long";

/** Policy: the longest number printed on a package, a UDI with all its parts, stays below it. */
const LONGEST = 200;
const LABEL =
  /^(?:国药准字|批准文号|注册证号?|备案号|生产批号|产品批号|批号|编号|No\.?)\s*[:：]\s*/iu;

/**
 * A licence's, a batch's or a matter's number: width, dashes and blanks do not count, nor do small letters, nor the words
 * printed before it on the package.
 */
export function readCode(typed: string, longest = LONGEST): Reading<string, CodeFault> {
  const code = folded(typed).replace(LABEL, "").trim();
  if (code === "") return { why: "missing" };
  return code.length > longest ? { why: "too-long" } : understood(code.toUpperCase(), code);
}
