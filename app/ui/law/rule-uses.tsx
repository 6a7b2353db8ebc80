import type { Key } from "#app/i18n/translate.ts";
import { useWords } from "#app/ui/words.tsx";

export type RuleUse = { readonly says: Key; readonly href?: string };

/** Where the software does what the rule says. */
export function RuleUses({ uses }: { readonly uses: readonly RuleUse[] }) {
  const { t } = useWords();
  return (
    <section className="prose" aria-labelledby="used">
      <h2 id="used">{t("law.used.title")}</h2>
      <ul>
        {uses.length === 0 ? <li>{t("law.used.none")}</li> : null}
        {uses.map(({ says, href }) => (
          <li key={`${says} ${href}`}>{href ? <a href={href}>{t(says)}</a> : t(says)}</li>
        ))}
      </ul>
    </section>
  );
}
