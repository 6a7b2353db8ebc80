import { isKey } from "#app/i18n/known-key.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** What a rule of the catalogue is about, in the reader's words. */
export function ruleTitle(name: string, t: Translate): string {
  const key = `law.name.${name}`;
  if (!isKey(key)) throw new Error(`No title for the rule ${name}`);
  return t(key);
}
