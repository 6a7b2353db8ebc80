import type { Day } from "#app/domain/calendar/day.ts";
import type { Life } from "#app/domain/law/life.ts";
import { isLimit, type Limit } from "#app/domain/law/limit.ts";
import { calculatorAddress } from "#app/routes/public/law/calculator-address.ts";
import { limitWords } from "#app/ui/law/limit-words.ts";
import { LifeDates, SourceLink, StandingTag, StateTag } from "#app/ui/law/rule-marks.tsx";
import { RuleWords } from "#app/ui/law/rule-words.tsx";
import { useWords } from "#app/ui/words.tsx";

type RuleVersionProps = { readonly life: Life<unknown>; readonly today: Day };

/** One version as it stands beside the others. */
export function RuleVersion({ life, today }: RuleVersionProps) {
  const { t, language } = useWords();
  const { cite, standing, source, value } = life.version;
  return (
    <article className="panel rule-version" data-state={life.state}>
      <h3>
        <LifeDates life={life} />
      </h3>
      <p className="rule-foot">
        <StateTag life={life} />
        <StandingTag standing={standing} />
      </p>
      <p className="small">{cite[language]}</p>
      {isLimit(value) ? <LimitShown limit={value} today={today} /> : null}
      <RuleWords version={life.version} />
      <p className="small soft">{t(`law.standingSays.${standing}`)}</p>
      <p className="small">
        <SourceLink source={source} />
      </p>
    </article>
  );
}

function LimitShown({ limit, today }: { readonly limit: Limit; readonly today: Day }) {
  const { t } = useWords();
  const countable = limit.unit === "working-days" || limit.unit === "natural-days";
  return (
    <p className="rule-limit">
      <b>{limitWords(limit, t)}</b>
      {countable ? (
        <a
          className="small no-print"
          href={calculatorAddress(today, { ...limit, unit: limit.unit })}
        >
          {t("law.count")}
        </a>
      ) : null}
    </p>
  );
}
