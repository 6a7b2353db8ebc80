import type { Asks } from "#app/domain/intake/asks.ts";
import type { Problem } from "#app/domain/intake/check-answers.ts";
import { stepsOf } from "#app/domain/intake/form.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { Question } from "#app/domain/intake/question.ts";
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

/** A whole sentence: the question's own, or the one for what can be wrong with any day, amount, telephone or address. */
export function faultOf(t: Translate, { fault, question }: Problem, kind: Kind): string {
  const asks = stepsOf(kind)
    .flatMap(({ questions }) => questions)
    .find(({ name }) => name === question)?.asks;
  const longest = asks ? longestOf(asks) : 0;
  const own = `filing.fault.${question}.${fault}`;
  const key = [own, `${own}.${kind}`, `typed.fault.${fault}`].find(isKey);
  return key && isKey(key) ? t(key, { longest }) : t("filing.fault.other");
}

const longestOf = (asks: Asks): number => ("longest" in asks ? asks.longest : 0);

export function stepTitle(t: Translate, step: string, kind: Kind): string {
  const key = [`filing.step.${step}`, `filing.step.${step}.${kind}`].find(isKey);
  return key && isKey(key) ? t(key) : step;
}

export type NamedUnit = { readonly id: string; readonly name: string; readonly nameEn: string };
