import type { DeskForm, Field } from "#app/ui/desk-form/desk-form.ts";
import { useWords } from "#app/ui/words.tsx";

/** The fields of a form in the reader's language, as its page asks them. */
export function useDeskForm<Name extends string>({ fields }: DeskForm<Name>) {
  const { t } = useWords();
  return {
    asks: (name: Name) => {
      const { label, hint }: Field = fields[name];
      return { name, label: t(label), hint: hint && t(hint) };
    },
    choices: (name: Name) => fields[name].options?.(t) ?? [],
  };
}
