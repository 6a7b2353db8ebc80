import type { Trial } from "#app/domain/routing/trial.ts";
import { cellsOf } from "#app/domain/routing/write-table.ts";
import type { Unit } from "#app/domain/staff/unit.ts";
import { formatDay, formatInstant } from "#app/i18n/format.ts";
import { TrialPanel } from "#app/routes/desk/routing/trial-panel.tsx";
import { vocabularyIn } from "#app/routes/desk/routing/vocabulary.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { Light } from "#app/ui/marks.tsx";
import { Table } from "#app/ui/table.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { RoutingVersion } from "#db/queries/routing/routing-tables.server.ts";

type Version = RoutingVersion & { readonly isInForce: boolean; readonly trial: Trial | null };

type VersionPanelProps = {
  readonly version: Version;
  readonly units: readonly Unit[];
  readonly mayConfirm: boolean;
};

/** One version: who stands for it, what it says, and, as long as it waits, how it would have done. */
export function VersionPanel({ version, units, mayConfirm }: VersionPanelProps) {
  const { t } = useWords();
  const { id, isInForce } = version;
  const waits = version.confirmedAt === null;
  return (
    <section className="panel stack tight" aria-labelledby={`version-${id}`}>
      <VersionHead version={version} />
      {isInForce || waits ? (
        <RowTable rows={version.rows} units={units} label={`version-${id}`} />
      ) : (
        <Disclosure title={t("routing.title")}>
          <RowTable rows={version.rows} units={units} label={`version-${id}`} />
        </Disclosure>
      )}
      {version.trial ? <TrialPanel trial={version.trial} units={units} /> : null}
      {waits && mayConfirm && !version.isOwn ? (
        <form className="stack tight" method="post" action={`/desk/routing/${id}`}>
          <FormKey />
          <ProofNotice permission="confirm-routing" />
          <div className="actions">
            <Button>{t("routing.confirm")}</Button>
          </div>
        </form>
      ) : null}
    </section>
  );
}

/** From which day, and who stands for it. */
function VersionHead({ version }: { readonly version: Version }) {
  const { t, language } = useWords();
  const { id, fromOn, source, enteredBy, enteredAt, confirmedBy, confirmedAt } = version;
  const at = (moment: Date | string) => formatInstant(new Date(moment), language);
  return (
    <>
      <div className="head">
        <h2 id={`version-${id}`}>{t("routing.version", { day: formatDay(fromOn, language) })}</h2>
        {version.isInForce ? <Light tone="ok">{t("routing.inForce")}</Light> : null}
        {confirmedAt === null ? (
          <Light tone="soon">{t(version.isOwn ? "routing.waitsOwn" : "routing.waits")}</Light>
        ) : null}
      </div>
      <p className="soft small">{t("routing.entered", { name: enteredBy, at: at(enteredAt) })}</p>
      {confirmedBy && confirmedAt ? (
        <p className="soft small">
          {t("routing.confirmed", { name: confirmedBy, at: at(confirmedAt) })}
        </p>
      ) : null}
      <p>{t("routing.source", { source })}</p>
    </>
  );
}

const COLUMNS = ["kind", "products", "places", "words", "goes", "because"] as const;

type RowTableProps = {
  readonly rows: Version["rows"];
  readonly units: readonly Unit[];
  readonly label: string;
};

function RowTable({ rows, units, label }: RowTableProps) {
  const { t, language } = useWords();
  const vocabulary = vocabularyIn(t);
  const unitName = (id: string) => {
    const unit = units.find((one) => one.id === id);
    return (language === "zh" ? unit?.name : unit?.nameEn) ?? "";
  };
  return (
    <Table label={t("routing.title")}>
      <thead>
        <tr>
          <th scope="col">{t("routing.row")}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`routing.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const cells = cellsOf(row, vocabulary, unitName);
          return (
            <tr key={`${label} ${cells.join("\t")}`}>
              <th scope="row">{index + 1}</th>
              {COLUMNS.map((column, nth) => (
                <td key={column} data-label={t(`routing.column.${column}`)}>
                  {cells[nth] || (column === "because" ? "" : t("routing.any"))}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
