import type { Goes } from "#app/domain/matter/record/field.ts";
import { useWords } from "#app/ui/words.tsx";

/** Beside a question: whether its answer leaves the house, goes to colleagues, or stays in the file. */
export function GoesTo({ goes }: { readonly goes: Goes }) {
  const { t } = useWords();
  return (
    <span className="goes" data-goes={goes}>
      {t(`desk.goes.${goes}`)}
    </span>
  );
}
