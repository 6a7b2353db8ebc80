import type { Action } from "#app/domain/matter/action.ts";
import { isKey } from "#app/i18n/known-key.ts";
import type { Faults } from "#app/ui/action/action-form.ts";
import { idOf } from "#app/ui/action/controls.ts";
import type { Problem } from "#app/ui/form/error-summary.tsx";
import { faultInWords } from "#app/ui/form/fault-in-words.ts";
import { troubleOf } from "#app/ui/form/trouble.ts";
import { useWords } from "#app/ui/words.tsx";

/** What was wrong, each with the name of its control and a way to it. */
export function useProblems(action: Action, faults: Faults): readonly Problem[] {
  const { t } = useWords();
  return Object.entries(faults).map(([name, code]) => {
    const fault = faultInWords(t, code);
    const label = `desk.field.${name}`;
    const message = isKey(label) ? t("desk.fault.of", { field: t(label), fault }) : fault;
    return { field: idOf(action, name), message, trouble: troubleOf(code) ?? "misread" };
  });
}
