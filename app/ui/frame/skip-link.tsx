import { useWords } from "#app/ui/words.tsx";

export function SkipLink() {
  const { t } = useWords();
  return (
    <a className="skip" href="#main">
      {t("common.skip")}
    </a>
  );
}

/** Past the menu and what narrows the list, to its first row. */
export function SkipToRow({ row }: { readonly row: string }) {
  const { t } = useWords();
  return (
    <a className="skip" href={`#${row}`}>
      {t("keys.toList")}
    </a>
  );
}
