import type { ReactNode } from "react";
import type { Action } from "#app/domain/matter/action.ts";
import type { Faults, Typed } from "#app/domain/matter/record/field.ts";
import { LONGEST } from "#app/domain/typed/longest.ts";
import { faultInWords } from "#app/ui/form/fault-in-words.ts";
import { useWords } from "#app/ui/words.tsx";

export type Controls = ReturnType<typeof useControls>;

/** Gives each control its name, an id of its own on the page, what was typed before and what was wrong with it. */
export function useControls(action: Action, typed: Typed, faults: Faults) {
  const { t } = useWords();
  const frame = (name: string, label: ReactNode, hint?: string) => {
    const fault = faults[name];
    const error = fault && faultInWords(t, name, fault);
    return { name, id: idOf(action, name), label, hint, error };
  };
  const text = (name: string, label: ReactNode, hint?: string) => ({
    ...frame(name, label, hint),
    defaultValue: typed[name]?.[0],
  });
  const longest = t("desk.field.longest", { longest: LONGEST });
  return {
    text,
    /** For writing at length: the hint says how long it may be. */
    words: (name: string, label: ReactNode, hint?: string) =>
      text(name, label, hint ? t("common.sentences", { first: hint, second: longest }) : longest),
    picks: (name: string, label: ReactNode, hint?: string) => ({
      ...frame(name, label, hint),
      chosen: typed[name] ?? [],
    }),
  };
}

export const idOf = (action: Action, name: string): string => `${action}-${name}`;
