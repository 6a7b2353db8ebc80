import { createInstance } from "i18next";
import { en } from "#app/i18n/en.ts";
import type { Path } from "#app/i18n/shape.ts";
import { zh } from "#app/i18n/zh.ts";

export type Language = "zh" | "en";
export type Key = Path<typeof zh>;
export type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: Key, values?: Values) => string;

const words = createInstance({
  resources: { zh: { translation: zh }, en: { translation: en } },
  lng: "zh",
  fallbackLng: false,
  initAsync: false,
  // React escapes; escaping twice would show &amp; to the reader.
  interpolation: { escapeValue: false },
  parseMissingKeyHandler: (key) => {
    throw new Error(`No words for ${key}`);
  },
});
void words.init();

const translators: Readonly<Record<Language, Translate>> = {
  zh: speaking("zh"),
  en: speaking("en"),
};

/** A translator is bound to its language: the shared instance never changes language between requests. */
export function translator(language: Language): Translate {
  return translators[language];
}

function speaking(language: Language): Translate {
  const fixed = words.getFixedT(language);
  const said = new Map<Key, string>();
  return (key, values) => {
    if (values) return fixed(key, values);
    const text = said.get(key) ?? fixed(key, {});
    said.set(key, text);
    return text;
  };
}
