import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

/** Files that were sent twice and are kept once. */
export function SameFiles({ names }: { readonly names: readonly string[] }) {
  const { t } = useWords();
  if (names.length === 0) return null;
  return (
    <Notice tone="note" title={t("filing.files.same.title")}>
      <ul>
        {[...new Set(names)].map((name) => (
          <li key={name}>{name || t("filing.files.unnamed")}</li>
        ))}
      </ul>
    </Notice>
  );
}
