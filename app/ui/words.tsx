import { type Language, type Translate, translator } from "#app/i18n/translate.ts";
import { usePage } from "#app/ui/page-context.tsx";

export type Words = { readonly t: Translate; readonly language: Language };

/** The reader's language, ready to speak. */
export function useWords(): Words {
  const { language } = usePage();
  return { t: translator(language), language };
}
