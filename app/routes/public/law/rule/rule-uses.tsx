import type { Key } from "#app/i18n/translate.ts";
import { useWords } from "#app/ui/words.tsx";

/** What a visitor may open has an address; what happens at the desk has none, but may have a name. */
export type RuleUse = { readonly says: Key; readonly href?: string; readonly action?: Key };

/** Where the software does what the rule says. */
export function RuleUses({ uses }: { readonly uses: readonly RuleUse[] }) {
  const { t } = useWords();
  return (
    <section className="prose" aria-labelledby="used">
      <h2 id="used">{t("law.used.title")}</h2>
      <ul>
        {uses.length === 0 ? <li>{t("law.used.none")}</li> : null}
        {uses.map(({ says, href, action }) => {
          const said = t(says, { action: action ? t(action) : "" });
          return <li key={`${said} ${href}`}>{href ? <a href={href}>{said}</a> : said}</li>;
        })}
      </ul>
    </section>
  );
}
