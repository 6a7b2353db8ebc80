import { Button } from "#app/ui/form/button.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { useWords } from "#app/ui/words.tsx";

type LawSearchProps = { readonly asked: string; readonly found: number };

/** Looks for words in the rules; a GET, so that what was found has an address. */
export function LawSearch({ asked, found }: LawSearchProps) {
  const { t } = useWords();
  return (
    <form method="get" action="/law#contents" className="stack tight no-print">
      <InputField
        name="rule"
        type="search"
        label={t("law.search.label")}
        hint={t("law.search.hint")}
        defaultValue={asked}
        autoComplete="off"
      />
      <div className="actions">
        <Button tone="quiet">{t("law.search.button")}</Button>
        {asked === "" ? null : (
          <>
            <output>{t("law.search.count", { asked, count: found })}</output>
            <a href="/law#contents">{t("law.search.clear")}</a>
          </>
        )}
      </div>
    </form>
  );
}
