import type { Asks, AsksText } from "#app/domain/intake/asks.ts";
import type { FormStep } from "#app/domain/intake/form.ts";
import type { Answer, Answers } from "#app/domain/intake/question.ts";
import { readAboutWhen, type WhenFault } from "#app/domain/typed/about-when.ts";
import { type AmountFault, readAmount } from "#app/domain/typed/amount.ts";
import { charactersIn } from "#app/domain/typed/characters.ts";
import { type MailFault, readMail } from "#app/domain/typed/mail-address.ts";
import { type PhoneFault, readPhone } from "#app/domain/typed/phone.ts";
import { type Reading, readBack } from "#app/domain/typed/reading.ts";
import { readText, type TextFault } from "#app/domain/typed/text.ts";

export type ReadFault = TextFault | WhenFault | AmountFault | PhoneFault | MailFault;

/** What an answer in words means, by what its question asks for. */
export function readAnswer(asks: AsksText, typed: string): Reading<unknown, ReadFault> {
  if ("longest" in asks && charactersIn(typed) > asks.longest) return { why: "too-long" };
  switch (asks.kind) {
    case "when":
      return readAboutWhen(typed);
    case "money":
      return readAmount(typed);
    case "email":
      return readMail(typed);
    case "phone":
      return readPhone(typed);
    case "text":
    case "long-text":
      return readText(typed, asks.longest);
  }
}

/** The answers to a step as they were understood, so that whoever wrote them reads that back; the rest as typed. */
export const asUnderstood = ({ questions }: FormStep, answers: Answers): Answers =>
  Object.fromEntries(
    questions.flatMap(({ name, asks }) => {
      const answer = answers[name];
      return answer === undefined ? [] : [[name, settled(asks, answer)]];
    }),
  );

const settled = (asks: Asks, answer: Answer): Answer =>
  typeof answer !== "string" || "options" in asks || asks.kind === "units"
    ? answer
    : readBack(answer, readAnswer(asks, answer));
