import { useWords } from "#app/ui/words.tsx";

type OnwardProps = {
  /** The list from its beginning, `/desk?queue=open`. */
  readonly here: string;
  readonly isFirst: boolean;
  /** Where the next page goes on; null on the last. */
  readonly next: string | null;
};

/** Pages of a list that is read on from a place in it, and never counted through. */
export function Onward({ here, isFirst, next }: OnwardProps) {
  const { t } = useWords();
  if (isFirst && next === null) return null;
  return (
    <nav className="pager" aria-label={t("common.pager.label")}>
      {isFirst ? <span /> : <a href={here}>{t("common.pager.first")}</a>}
      {next === null ? (
        <span>{t("common.pager.end")}</span>
      ) : (
        <a href={`${here}${here.includes("?") ? "&" : "?"}after=${encodeURIComponent(next)}`}>
          {t("common.pager.older")}
        </a>
      )}
    </nav>
  );
}
