import { LONGEST_QUERY } from "#app/domain/search/asked.ts";
import { Button } from "#app/ui/form/button.tsx";
import { useWords } from "#app/ui/words.tsx";

/** One box on every page of the desk. The script of the keys leads there by `/`, and only then the key is named. */
export function DeskSearch({ words }: { readonly words: string }) {
  const { t } = useWords();
  return (
    <search className="find">
      <form method="get" action="/desk/search">
        <label className="aside-only" htmlFor="find">
          {t("search.label")}
        </label>
        <input
          className="input"
          id="find"
          name="q"
          type="search"
          autoComplete="off"
          maxLength={LONGEST_QUERY}
          defaultValue={words}
          placeholder={t("search.placeholder")}
          data-find=""
        />
        <kbd>/</kbd>
        <Button tone="quiet">{t("search.button")}</Button>
      </form>
    </search>
  );
}
