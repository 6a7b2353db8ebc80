import type { Language } from "#app/i18n/translate.ts";

/** The name of a language as HTML wants it in `lang`. */
export function langTag(language: Language): "zh-CN" | "en" {
  return language === "zh" ? "zh-CN" : "en";
}
