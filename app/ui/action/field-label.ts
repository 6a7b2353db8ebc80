import type { Field } from "#app/domain/matter/record/field.ts";
import { isKey } from "#app/i18n/known-key.ts";
import { useWords } from "#app/ui/words.tsx";

/** What a question of an action's form is called. */
export function useFieldLabel() {
  const { t } = useWords();
  return (name: string, { label = name }: Pick<Field<unknown>, "label">): string => {
    const key = `desk.field.${label}`;
    return isKey(key) ? t(key) : label;
  };
}
