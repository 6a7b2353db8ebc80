import { type Key, translator, type Values } from "#app/i18n/translate.ts";

/** The description is one for all readers, so that any cache may keep it: it speaks both languages at once. */
export const inBoth = (key: Key, values: Values = {}): string =>
  [translator("zh"), translator("en")].map((t) => t(key, values)).join(" / ");
