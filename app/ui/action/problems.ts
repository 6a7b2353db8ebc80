import type { Action } from "#app/domain/matter/action.ts";
import type { Faults } from "#app/domain/matter/record/field.ts";
import { idOf } from "#app/ui/action/controls.ts";
import type { Problem } from "#app/ui/form/error-summary.tsx";
import { faultInWords } from "#app/ui/form/fault-in-words.ts";
import { troubleOf } from "#app/ui/form/trouble.ts";
import { useWords } from "#app/ui/words.tsx";

/** What was wrong, each with a way to its control. */
export function useProblems(action: Action, faults: Faults): readonly Problem[] {
  const { t } = useWords();
  return Object.entries(faults).map(([name, code]) => {
    const message = faultInWords(t, name, code);
    return { field: idOf(action, name), message, trouble: troubleOf(code) ?? "misread" };
  });
}
