import type { Problem } from "#app/domain/intake/check-answers.ts";
import type { Question } from "#app/domain/intake/question.ts";
import type { Kind } from "#app/domain/matter/stage.ts";
import { isKey } from "#app/i18n/known-key.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** The words of a question: one for everybody, or one for complaints and one for reports. */
export function labelOf(t: Translate, name: string, kind: Kind): string {
  const paths = [`filing.question.${name}`, `filing.question.${name}.${kind}`];
  const key = paths.find(isKey);
  return key && isKey(key) ? t(key) : name;
}

export function hintOf(t: Translate, { name }: Question): string | undefined {
  const key = `filing.hint.${name}`;
  return isKey(key) ? t(key) : undefined;
}

export function optionOf(t: Translate, name: string, option: string): string {
  const key = `filing.option.${name}.${option}`;
  return isKey(key) ? t(key) : option;
}

export const faultOf = (t: Translate, { fault, question }: Problem, kind: Kind): string =>
  t(`filing.fault.${fault}`, { question: labelOf(t, question, kind) });
