import { Button } from "#app/ui/form/button.tsx";
import { useWords } from "#app/ui/words.tsx";

type PostedPagerProps = { readonly page: number; readonly pages: number };

/** Pages of something that was only posted: the buttons post it again. */
export function PostedPager({ page, pages }: PostedPagerProps) {
  const { t } = useWords();
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label={t("common.pager.label")}>
      {page > 1 ? (
        <Button tone="quiet" name="page" value={page - 1}>
          {t("common.pager.newer")}
        </Button>
      ) : (
        <span />
      )}
      <span>{t("common.pager.at", { page, pages })}</span>
      {page < pages ? (
        <Button tone="quiet" name="page" value={page + 1}>
          {t("common.pager.older")}
        </Button>
      ) : (
        <span />
      )}
    </nav>
  );
}
