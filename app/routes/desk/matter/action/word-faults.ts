import { LONGEST } from "#app/domain/typed/longest.ts";
import type { TypedWord, WordFault } from "#app/routes/desk/matter/action/read-word.ts";
import { useWords } from "#app/ui/words.tsx";

/** A word that was refused: what was wrong with it, and what was written. */
export type AnsweredWord = {
  readonly faults: readonly WordFault[];
  readonly typed: TypedWord;
};

/** What is wrong with a field, in words. */
export function useWordFaults(answer: AnsweredWord | undefined) {
  const { t } = useWords();
  return (field: WordFault["field"]): string | undefined => {
    const fault = answer?.faults.find((one) => one.field === field);
    return fault && t(`proposals.fault.${field}.${fault.is}`, { longest: LONGEST });
  };
}
