import { asSeen, charactersIn } from "#app/domain/typed/characters.ts";
import { type Reading, understood } from "#app/domain/typed/reading.ts";

export type TextFault = "missing" | "too-long";

/** Words, in their own spelling and their own lines; at most so many characters as a person counts them. */
export function readText(typed: string, longest: number): Reading<string, TextFault> {
  const text = asSeen(typed).trim();
  if (text === "") return { why: "missing" };
  return charactersIn(text) > longest ? { why: "too-long" } : understood(text, text);
}
