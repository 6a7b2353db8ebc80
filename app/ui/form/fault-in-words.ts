import { isKey } from "#app/i18n/known-key.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { type Fault, LONGEST } from "#app/ui/form/values.ts";

/** What is wrong with what staff typed, a whole sentence: the field's own, or the one for any day or amount. */
export function faultInWords(t: Translate, field: string, fault: Fault): string {
  const key = [`desk.fault.${field}.${fault}`, `typed.fault.${fault}`].find(isKey);
  return key && isKey(key) ? t(key, { longest: LONGEST }) : t("desk.fault.other");
}
