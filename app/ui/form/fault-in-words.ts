import type { FieldFault } from "#app/domain/matter/record/field.ts";
import { LONGEST } from "#app/domain/typed/longest.ts";
import { isKey } from "#app/i18n/known-key.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** What is wrong with what staff typed, a whole sentence: the field's own, or the one for any day or amount. */
export function faultInWords(t: Translate, field: string, fault: FieldFault): string {
  const key = [`desk.fault.${field}.${fault}`, `typed.fault.${fault}`].find(isKey);
  return key && isKey(key) ? t(key, { longest: LONGEST }) : t("desk.fault.other");
}
