import { day } from "#app/domain/calendar/day.ts";
import type { AsksText } from "#app/domain/intake/asks.ts";
import type { FormStep, QuestionName } from "#app/domain/intake/form.ts";
import type { Answer, Answers, Question } from "#app/domain/intake/question.ts";
import { type ReadFault, readAnswer } from "#app/domain/intake/read-answer.ts";
import { readAboutWhen } from "#app/domain/typed/about-when.ts";
import { isUnderstood } from "#app/domain/typed/reading.ts";

export type Fault = ReadFault | "in-the-future" | "too-early" | "not-a-choice";

export type Problem = { readonly question: QuestionName; readonly fault: Fault };

/** Everything that is wrong with the answers to a step, in the order of its questions. */
export function problemsIn(step: FormStep, answers: Answers, today: string): readonly Problem[] {
  return step.questions
    .filter((question) => isAsked(question, answers))
    .flatMap((question) => {
      const wanted = { ...question, required: isWanted(question, answers) };
      const fault = faultIn(wanted, answers[question.name] ?? "", today);
      return fault ? [{ question: question.name, fault }] : [];
    });
}

/** Whether a question has its place, given the other answers. */
export function isAsked({ only }: Question, answers: Answers): boolean {
  if (!only) return true;
  const decisive = answers[only.when];
  return typeof decisive === "string" && only.is.includes(decisive);
}

const isWanted = ({ required, orElse }: Question, answers: Answers): boolean =>
  required || (orElse !== undefined && (answers[orElse] ?? "").length === 0);

/** The answers that have their place. A name typed before somebody chose to stay anonymous is not among them. */
export const answersAsked = (steps: readonly FormStep[], answers: Answers): Answers =>
  Object.fromEntries(
    steps
      .flatMap(({ questions }) => questions)
      .filter((question) => isAsked(question, answers))
      .flatMap(({ name }) => {
        const answer = answers[name];
        return answer === undefined ? [] : [[name, answer]];
      }),
  );

function faultIn({ asks, required }: Question, answer: Answer, today: string): Fault | null {
  if (answer.length === 0) return required ? "missing" : null;
  if ("options" in asks) {
    return [answer].flat().every((one) => asks.options.includes(one)) ? null : "not-a-choice";
  }
  if (asks.kind === "units")
    return [answer].flat().every((id) => UNIT_ID.test(id)) ? null : "not-a-choice";
  return typeof answer === "string" ? faultInText(asks, answer, today) : "not-a-choice";
}

/** Which units there are is known where the answer is used; one that is gone by then is nobody's. */
const UNIT_ID = /^[0-9a-f-]{36}$/;

function faultInText(asks: AsksText, answer: string, today: string): Fault | null {
  const reading = readAnswer(asks, answer);
  if (!isUnderstood(reading)) return reading.why;
  return asks.kind === "when" ? faultInTime(answer, today) : null;
}

/** Policy: before the country's first drug law nothing could break it; an earlier year is a slip of the pen. */
const EARLIEST = day("1985-07-01");

function faultInTime(answer: string, today: string): Fault | null {
  const reading = readAboutWhen(answer);
  if (!isUnderstood(reading) || !reading.value.known) return null;
  if (reading.value.through < EARLIEST) return "too-early";
  return reading.value.from > today ? "in-the-future" : null;
}
