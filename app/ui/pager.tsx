import { useWords } from "#app/ui/words.tsx";

type PagerProps = {
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
};

export function Pager({ page, pages, hrefOf }: PagerProps) {
  const { t } = useWords();
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label={t("common.pager.label")}>
      {page > 1 ? <a href={hrefOf(page - 1)}>{t("common.pager.newer")}</a> : <span />}
      <span>{t("common.pager.at", { page, pages })}</span>
      {page < pages ? <a href={hrefOf(page + 1)}>{t("common.pager.older")}</a> : <span />}
    </nav>
  );
}
