import type { Problem } from "#app/domain/intake/check-answers.ts";
import { stepsOf } from "#app/domain/intake/form.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { Asks, Question } from "#app/domain/intake/question.ts";
import { isKey } from "#app/i18n/known-key.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** The words of a question: one for everybody, or one for complaints and one for reports. */
export function labelOf(t: Translate, name: string, kind: Kind): string {
  const paths = [`filing.question.${name}`, `filing.question.${name}.${kind}`];
  const key = paths.find(isKey);
  return key && isKey(key) ? t(key) : name;
}

export function hintOf(t: Translate, { name, asks }: Question): string | undefined {
  const key = `filing.hint.${name}`;
  return isKey(key) ? t(key, { longest: longestOf(asks) }) : undefined;
}

export function optionOf(t: Translate, name: string, option: string): string {
  const key = `filing.option.${name}.${option}`;
  return isKey(key) ? t(key) : option;
}

export function faultOf(t: Translate, { fault, question }: Problem, kind: Kind): string {
  const asks = stepsOf(kind)
    .flatMap(({ questions }) => questions)
    .find(({ name }) => name === question)?.asks;
  const longest = asks ? longestOf(asks) : 0;
  const key = `typed.fault.${fault}`;
  if (isKey(key)) return t(key);
  const own = `filing.fault.${fault}`;
  return isKey(own) ? t(own, { question: labelOf(t, question, kind), longest }) : fault;
}

const longestOf = (asks: Asks): number => ("longest" in asks ? asks.longest : 0);

export function stepTitle(t: Translate, step: string, kind: Kind): string {
  const key = [`filing.step.${step}`, `filing.step.${step}.${kind}`].find(isKey);
  return key && isKey(key) ? t(key) : step;
}

export type NamedUnit = { readonly id: string; readonly name: string; readonly nameEn: string };
