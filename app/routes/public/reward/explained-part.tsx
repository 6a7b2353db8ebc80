import type { ReactNode } from "react";
import type { Day } from "#app/domain/calendar/day.ts";
import type { Grounds } from "#app/domain/law/ground.ts";
import { presentLife } from "#app/domain/law/life.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import { StandingTag } from "#app/ui/law/rule-marks.tsx";
import { ruleTitle } from "#app/ui/law/rule-title.ts";
import { ProseSection } from "#app/ui/prose.tsx";
import { useWords } from "#app/ui/words.tsx";

type ExplainedPartProps = {
  readonly id: string;
  readonly title: string;
  readonly basis: readonly Provision<unknown>[];
  readonly today: Day;
  readonly children: ReactNode;
};

/** Some sentences about the reward, and at their end every rule they rest on: its article, and how far it was read. */
export function ExplainedPart({ id, title, basis, today, children }: ExplainedPartProps) {
  const { t } = useWords();
  return (
    <ProseSection id={id} title={title}>
      {children}
      <div className="rests-on">
        <p className="small">{t("rewardExplained.basis")}</p>
        <ul>
          {basis.map((provision) => (
            <Basis key={provision.id} provision={provision} today={today} />
          ))}
        </ul>
      </div>
    </ProseSection>
  );
}

type BasisProps = { readonly provision: Provision<unknown>; readonly today: Day };

function Basis({ provision, today }: BasisProps) {
  const { t, language } = useWords();
  const { cite, standing } = presentLife(provision, today).version;
  return (
    <li>
      <a href={`/law/${provision.id}`}>{ruleTitle(provision.name, t)}</a>
      <StandingTag standing={standing} />
      <span>{cite[language]}</span>
    </li>
  );
}

/** A statutory list in its own words, numbered as the article counts. */
export function ExplainedGrounds({ grounds }: { readonly grounds: Grounds }) {
  const { language } = useWords();
  return (
    <ol>
      {grounds.map(({ code, number, says }) => (
        <li key={code} value={number}>
          {says[language]}
        </li>
      ))}
    </ol>
  );
}
