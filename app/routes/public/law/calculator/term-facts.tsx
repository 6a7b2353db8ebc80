import type { Day } from "#app/domain/calendar/day.ts";
import type { Explanation } from "#app/domain/calendar/explain.ts";
import { formatDay, weekday } from "#app/i18n/format.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { useWords } from "#app/ui/words.tsx";

/** Two ends, because the law does not say whether an ordinary weekend is a statutory holiday. */
export function TermFacts({ explanation }: { readonly explanation: Explanation }) {
  const { t, language } = useWords();
  const { strict, legal, firm, counted, skipped, paused } = explanation;
  const days = (list: readonly unknown[]) => t("law.calculator.days", { count: list.length });
  const named = (on: Day) =>
    t("law.calculator.named", { day: formatDay(on, language), weekday: weekday(on, language) });
  return (
    <FactsBox
      title={t("law.calculator.facts")}
      facts={[
        {
          term: t("law.calculator.strict"),
          value: <Explained says={t("law.calculator.strictSays")}>{named(strict)}</Explained>,
        },
        {
          term: t("law.calculator.legal"),
          value: <Explained says={t("law.calculator.legalSays")}>{named(legal)}</Explained>,
        },
        {
          term: t("law.calculator.firm"),
          value: t(firm ? "law.calculator.firmYes" : "law.calculator.firmNo"),
        },
        { term: t("law.calculator.counted"), value: days(counted) },
        { term: t("law.calculator.skipped"), value: days(skipped) },
        ...(paused.length > 0 ? [{ term: t("law.calculator.paused"), value: days(paused) }] : []),
      ]}
    />
  );
}

function Explained({ says, children }: { readonly says: string; readonly children: string }) {
  return (
    <>
      {children}
      <span className="small soft after">{says}</span>
    </>
  );
}
