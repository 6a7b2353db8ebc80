import type { Trial } from "#app/domain/routing/trial.ts";
import type { Unit } from "#app/domain/staff/unit.ts";
import { Table } from "#app/ui/table.tsx";
import { useWords } from "#app/ui/words.tsx";

const MOST_SHOWN = 20;

type TrialPanelProps = { readonly trial: Trial; readonly units: readonly Unit[] };

/** How a table would have sent what came in lately, beside where it went. */
export function TrialPanel({ trial, units }: TrialPanelProps) {
  const { t, language } = useWords();
  const { tried, differing } = trial;
  if (tried === 0) return <p className="panel">{t("routing.trial.none")}</p>;
  const title = t("routing.trial.title", { count: tried });
  const unitName = (id: string) => {
    const unit = units.find((one) => one.id === id);
    return language === "zh" ? unit?.name : unit?.nameEn;
  };
  return (
    <section className="panel stack tight" aria-label={title}>
      <h2>{title}</h2>
      <dl className="facts">
        {(["same", "unassigned", "unmatched"] as const).map((figure) => (
          <div key={figure}>
            <dt>{t(`routing.trial.${figure}`)}</dt>
            <dd>{trial[figure]}</dd>
          </div>
        ))}
        <div>
          <dt>{t("routing.trial.differing")}</dt>
          <dd>{differing.length}</dd>
        </div>
      </dl>
      {differing.length > 0 ? (
        <Table label={t("routing.trial.differing")}>
          <thead>
            <tr>
              {(["number", "nth", "to", "went"] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`routing.trial.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differing
              .slice(0, MOST_SHOWN)
              .map(({ id, number, nth, unitId, elsewhere, wentTo }) => (
                <tr key={id}>
                  <th scope="row">
                    <a className="num" href={`/desk/matters/${id}`}>
                      {number}
                    </a>
                  </th>
                  <td data-label={t("routing.trial.nth")}>{nth}</td>
                  <td data-label={t("routing.trial.to")}>
                    {unitId ? unitName(unitId) : elsewhere}
                  </td>
                  <td data-label={t("routing.trial.went")}>{unitName(wentTo)}</td>
                </tr>
              ))}
          </tbody>
        </Table>
      ) : null}
      {differing.length > MOST_SHOWN ? (
        <p className="soft">{t("routing.trial.more", { count: differing.length - MOST_SHOWN })}</p>
      ) : null}
    </section>
  );
}
