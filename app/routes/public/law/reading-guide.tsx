import { STANDINGS, type Wording } from "#app/domain/law/provision.ts";
import { StandingTag } from "#app/ui/law/rule-marks.tsx";
import { useWords } from "#app/ui/words.tsx";

const WORDINGS: readonly Wording[] = ["verbatim", "summary"];

/** What the marks beside a rule mean. */
export function ReadingGuide() {
  const { t } = useWords();
  return (
    <details className="more">
      <summary>{t("law.how.title")}</summary>
      <div className="stack tight">
        <h3>{t("law.how.sources")}</h3>
        <dl className="facts">
          {STANDINGS.map((standing) => (
            <div key={standing}>
              <dt>
                <StandingTag standing={standing} />
              </dt>
              <dd>{t(`law.standingSays.${standing}`)}</dd>
            </div>
          ))}
        </dl>
        <h3>{t("law.how.words")}</h3>
        <dl className="facts">
          {WORDINGS.map((words) => (
            <div key={words}>
              <dt>{t(`law.words.${words}`)}</dt>
              <dd>{t(`law.wordsSays.${words}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
