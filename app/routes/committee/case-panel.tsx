import { useWords } from "#app/ui/words.tsx";

type CasePanelProps = {
  readonly respondent: string | undefined;
  readonly findings: string | null;
};

/** Against whom, and what was found: enough to know a tie, and to see whether the report matched the facts. */
export function CasePanel({ respondent, findings }: CasePanelProps) {
  const { t } = useWords();
  if (!respondent && !findings) return null;
  return (
    <section className="panel stack tight" aria-labelledby="case">
      <h2 id="case">{t("reward.committee.case")}</h2>
      {respondent ? (
        <div>
          <h3>{t("reward.committee.respondent")}</h3>
          <p>{respondent}</p>
        </div>
      ) : null}
      {findings ? (
        <div>
          <h3>{t("reward.committee.findings")}</h3>
          <p className="told">{findings}</p>
        </div>
      ) : null}
    </section>
  );
}
