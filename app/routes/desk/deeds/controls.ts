import type { Deed } from "#app/domain/matter/stage.ts";
import type { Faults, Typed } from "#app/routes/desk/deeds/deed-form.ts";
import { LONGEST } from "#app/routes/desk/deeds/values.ts";
import { useWords } from "#app/ui/words.tsx";

export type Controls = ReturnType<typeof useControls>;

/** Gives each control its name, an id of its own on the page, what was typed before and what was wrong with it. */
export function useControls(deed: Deed, typed: Typed, faults: Faults) {
  const { t } = useWords();
  const frame = (name: string, label: string, hint?: string) => {
    const fault = faults[name];
    const error = fault && t(`desk.fault.${fault}`, { longest: LONGEST });
    return { name, id: idOf(deed, name), label, hint, error };
  };
  return {
    text: (name: string, label: string, hint?: string) => ({
      ...frame(name, label, hint),
      defaultValue: typed[name]?.[0],
    }),
    picks: (name: string, label: string, hint?: string) => ({
      ...frame(name, label, hint),
      chosen: typed[name] ?? [],
    }),
  };
}

export const idOf = (deed: Deed, name: string): string => `${deed}-${name}`;
