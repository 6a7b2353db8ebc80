import type { Day } from "#app/domain/calendar/day.ts";
import type { Term } from "#app/domain/calendar/term.ts";
import { calculatorAddress } from "#app/routes/public/law/calculator-address.ts";
import { limitWords } from "#app/ui/law/limit-words.ts";
import { ruleTitle } from "#app/ui/law/rule-title.ts";
import { useWords } from "#app/ui/words.tsx";

export type UsualTerm = { readonly name: string; readonly term: Term };

type UsualTermsProps = { readonly terms: readonly UsualTerm[]; readonly today: Day };

export function UsualTerms({ terms, today }: UsualTermsProps) {
  const { t } = useWords();
  return (
    <section className="prose no-print" aria-labelledby="usual">
      <h2 id="usual">{t("law.calculator.usual")}</h2>
      <p>{t("law.calculator.usualSays")}</p>
      <ul>
        {terms.map(({ name, term }) => (
          <li key={name}>
            <a href={`${calculatorAddress(today, term)}#result`}>
              {t("law.calculator.usualItem", {
                name: ruleTitle(name, t),
                limit: limitWords(term, t),
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
