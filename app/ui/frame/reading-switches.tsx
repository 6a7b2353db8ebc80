import { langTag } from "#app/i18n/lang-tag.ts";
import { usePage } from "#app/ui/page-context.tsx";
import { useWords } from "#app/ui/words.tsx";

/** Elder view and language: real forms, so they work everywhere and keep nothing in the address. */
export function ReadingSwitches() {
  const { t, language } = useWords();
  const { view, pathname } = usePage();
  const other = language === "zh" ? "en" : "zh";
  return (
    <div className="view">
      <form method="post" action="/view">
        <input type="hidden" name="return" value={pathname} />
        <button
          type="submit"
          className="plain"
          name="view"
          value={view === "elder" ? "standard" : "elder"}
        >
          {t(view === "elder" ? "common.view.standard" : "common.view.elder")}
        </button>
      </form>
      <form method="post" action="/language">
        <input type="hidden" name="return" value={pathname} />
        <button type="submit" className="plain" name="language" value={other} lang={langTag(other)}>
          {t("common.view.language")}
        </button>
      </form>
    </div>
  );
}
