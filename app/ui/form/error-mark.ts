import { type Language, translator } from "#app/i18n/translate.ts";

/** Stands on whatever tells a reader that something went wrong. */
export const ERROR_MARK = { "data-error": "" } as const;

/** In a page as it is sent; what a person wrote cannot look like it, because its quotes are escaped. */
const MARKED = / data-error=""/;

/** The title is what a screen reader says first and a tab shows: a page with an error begins with it. */
export function titledByError(html: string, language: Language): string {
  if (!MARKED.test(html)) return html;
  return html.replace(
    /<title>(.*?)<\/title>/s,
    (_, title: string) => `<title>${translator(language)("common.titledError", { title })}</title>`,
  );
}
