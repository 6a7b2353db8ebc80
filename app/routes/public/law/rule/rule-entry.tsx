import type { Day } from "#app/domain/calendar/day.ts";
import { livesOf, presentLife } from "#app/domain/law/life.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import { LifeDates, SourceLink, StandingTag, StateTag } from "#app/ui/law/rule-marks.tsx";
import { ruleTitle } from "#app/ui/law/rule-title.ts";
import { RuleWords } from "#app/ui/law/rule-words.tsx";
import { useWords } from "#app/ui/words.tsx";

type RuleEntryProps = { readonly provision: Provision<unknown>; readonly today: Day };

/** One rule in the list: as it stands today, and when it stood otherwise. */
export function RuleEntry({ provision, today }: RuleEntryProps) {
  const { t, language } = useWords();
  const { id, name } = provision;
  const present = presentLife(provision, today);
  const others = livesOf(provision, today).filter(({ version }) => version !== present.version);
  const { cite, standing, source } = present.version;
  return (
    <article className="rule" id={id}>
      <h3>
        <a href={`/law/${id}`}>{ruleTitle(name, t)}</a>
      </h3>
      <p className="small soft">{cite[language]}</p>
      <RuleWords version={present.version} />
      <p className="rule-foot">
        <StandingTag standing={standing} />
        {present.state === "in-force" ? null : <StateTag life={present} />}
        <span>
          <LifeDates life={present} />
        </span>
        <SourceLink source={source} />
        <span>{t("law.number", { id })}</span>
      </p>
      {others.map((life) => (
        <p key={life.version.from} className="rule-foot">
          <StateTag life={life} />
          <span>
            <LifeDates life={life} />
          </span>
          <span>{life.version.cite[language]}</span>
        </p>
      ))}
    </article>
  );
}
