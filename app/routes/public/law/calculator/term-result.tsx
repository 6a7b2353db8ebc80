import type { Day } from "#app/domain/calendar/day.ts";
import type { Explanation } from "#app/domain/calendar/explain.ts";
import { START_IS_DAY_ZERO } from "#app/domain/law/counting/counting-rules.ts";
import { inForce } from "#app/domain/law/provision.ts";
import { formatDay, weekday } from "#app/i18n/format.ts";
import { SkippedDays } from "#app/routes/public/law/calculator/skipped-days.tsx";
import { TermFacts } from "#app/routes/public/law/calculator/term-facts.tsx";
import { TermPicture } from "#app/routes/public/law/calculator/term-picture.tsx";
import { RuleWords } from "#app/ui/law/rule-words.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type TermResultProps = {
  readonly explanation: Explanation;
  readonly today: Day;
  /** The same question for a program. */
  readonly json: string;
};

/** The day, then why it is that day. */
export function TermResult({ explanation, today, json }: TermResultProps) {
  const { t, language } = useWords();
  const { start, term, legal, firm } = explanation;
  const rule = inForce(START_IS_DAY_ZERO, today);
  return (
    <section id="result" className="stack" aria-label={t("law.calculator.result")}>
      <Notice
        tone={firm ? undefined : "soon"}
        title={t("law.calculator.due", {
          day: formatDay(legal, language),
          weekday: weekday(legal, language),
        })}
      >
        <p>
          {t(`law.calculator.sentence.${term.unit}`, {
            from: formatDay(start, language),
            count: term.count,
          })}
        </p>
        {firm ? null : <p>{t("law.calculator.firmNo")}</p>}
      </Notice>
      <TermFacts explanation={explanation} />
      <TermPicture explanation={explanation} today={today} />
      <SkippedDays explanation={explanation} />
      <section className="titled" aria-labelledby="rule">
        <h2 id="rule">{t("law.calculator.rule")}</h2>
        <p className="small">
          <a href={`/law/${START_IS_DAY_ZERO.id}`}>{rule.cite[language]}</a>
        </p>
        <RuleWords version={rule} />
      </section>
      <p className="small no-print">
        <a href={json}>{t("law.calculator.json")}</a>
      </p>
    </section>
  );
}
