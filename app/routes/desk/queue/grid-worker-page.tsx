import { ButtonLink } from "#app/ui/form/button.tsx";
import { useWords } from "#app/ui/words.tsx";

export function GridWorkerPage() {
  const { t } = useWords();
  return (
    <div className="stack">
      <h1>{t("roles.gridWorker.title")}</h1>
      <p>{t("roles.gridWorker.lead")}</p>
      <div className="actions">
        <ButtonLink href="/file/report">{t("roles.gridWorker.report")}</ButtonLink>
        <ButtonLink tone="quiet" href="/file/complaint">
          {t("roles.gridWorker.complaint")}
        </ButtonLink>
      </div>
    </div>
  );
}
