import { isKey } from "#app/i18n/known-key.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { type Fault, LONGEST } from "#app/ui/form/values.ts";

/** What is wrong with what staff typed: the words that every form has for it, or the desk's own. */
export function faultInWords(t: Translate, fault: Fault): string {
  const key = `typed.fault.${fault}`;
  if (isKey(key)) return t(key);
  const own = `desk.fault.${fault}`;
  return isKey(own) ? t(own, { longest: LONGEST }) : fault;
}
