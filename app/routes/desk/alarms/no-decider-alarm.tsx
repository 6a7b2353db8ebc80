import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

/** Over every page of those who keep people and system: the unit above the bureau has to be asked, or a substitute appointed. */
export function StrandedAlarm({ kind }: { readonly kind: "stranded" | "undecided" | "short" }) {
  const { t } = useWords();
  return (
    <Notice tone="late" title={t(`exclusion.${kind}.title`)}>
      <p>{t(`exclusion.${kind}.says`)}</p>
      <p>{t(`exclusion.${kind}.wayOut`)}</p>
    </Notice>
  );
}
