import { asSeen, charactersIn } from "#app/domain/typed/characters.ts";
import { type Reading, understood } from "#app/domain/typed/reading.ts";

type NameFault = "missing" | "too-long" | "no-letter";

/** Policy: the longest names on identity cards have some thirty characters. */
const LONGEST = 50;
/** The dot between the parts of a Uyghur or Tibetan name, as keyboards have it. */
const DOTS = /[•‧∙・･⋅●．](?=\p{L})/gu;

/** A person's or a firm's name on one line: letters of full width are folded, blanks between Chinese characters go. */
export function readName(typed: string, longest = LONGEST): Reading<string, NameFault> {
  const dotted = asSeen(typed).replaceAll(DOTS, "·");
  const name = dotted
    .normalize("NFKC")
    .replaceAll(/\s+/g, " ")
    .replaceAll(BLANK_IN_CHINESE, "")
    .trim();
  if (name === "") return { why: "missing" };
  if (!/\p{L}/u.test(name)) return { why: "no-letter" };
  return charactersIn(name) > longest ? { why: "too-long" } : understood(name, name);
}

const BLANK_IN_CHINESE = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
