import { type Fact, FactsBox } from "#app/ui/facts.tsx";
import { useWords } from "#app/ui/words.tsx";

/** What was typed into a form that is no longer there: to be read and copied, not to be sent. */
export function TypedFacts({ facts }: { readonly facts: readonly Fact[] }) {
  const { t } = useWords();
  const typed = facts.filter(({ value }) => value !== "" && value !== undefined);
  if (typed.length === 0) return null;
  return <FactsBox panel title={t("common.form.typedInVain")} facts={typed} />;
}
