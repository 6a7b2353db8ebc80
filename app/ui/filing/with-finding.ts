import { isOddLicence } from "#app/domain/intake/licence.ts";
import type { Answer, Question } from "#app/domain/intake/question.ts";
import type { Words } from "#app/ui/words.tsx";

/**
 * What was answered, with what was found of it for whoever reads: a number that is built like none is to be looked at
 * once more, and stays. The false number may be the offence.
 */
export const withFinding = (
  { name }: Question,
  answer: Answer,
  said: string,
  { t }: Words,
  note: "filing.check.oddLicence" | "desk.matter.oddLicence",
): string =>
  name === "licence" && isOddLicence(String(answer)) ? t(note, { number: said }) : said;
