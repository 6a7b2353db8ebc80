import type { DueStatus as LightOn } from "#app/domain/matter/clocks/due-status.ts";
import { Light } from "#app/ui/marks.tsx";
import { PutRight } from "#app/ui/put-right.tsx";
import { Table } from "#app/ui/table.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { FoundRow } from "#db/queries/search/found.server.ts";

type Row = FoundRow & { readonly light: LightOn | null };

/** One line a matter: what it is, how far, with whom, until when, and by what it was found. */
export function FoundTable({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useWords();
  return (
    <Table label={t("search.title")}>
      <thead>
        <tr>
          <th scope="col">{t("search.column.number")}</th>
          <th scope="col">{t("desk.queue.kind")}</th>
          <th scope="col">{t("search.column.why")}</th>
          <th scope="col">{t("desk.queue.what")}</th>
          <th scope="col">{t("desk.queue.respondent")}</th>
          <th scope="col">{t("search.column.stage")}</th>
          <th scope="col">{t("desk.queue.holder")}</th>
          <th scope="col">{t("search.column.due")}</th>
          <th scope="col" className="end">
            {t("desk.queue.received")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <FoundLine key={row.id} row={row} />
        ))}
      </tbody>
    </Table>
  );
}

function FoundLine({ row }: { readonly row: Row }) {
  const { t, language } = useWords();
  const unit = language === "zh" ? row.unit : row.unitEn;
  return (
    <tr>
      <th scope="row">
        <a className="num" href={`/desk/matters/${row.id}`}>
          {row.number}
        </a>
      </th>
      <td>{t(`matter.kind.${row.kind}`)}</td>
      <td data-label={t("search.column.why")}>
        {row.by.map((field) => t(`search.by.${field}`)).join(t("search.and"))}
      </td>
      <td className="cut">
        <PutRight now={row.product} before={row.productBefore} />
      </td>
      <td className="cut" data-label={t("desk.queue.respondent")}>
        <PutRight now={row.respondent} before={row.respondentBefore} />
      </td>
      <td data-label={t("search.column.stage")}>{t(`matter.stage.${row.stage}`)}</td>
      <td data-label={t("desk.queue.holder")}>
        {unit
          ? t("desk.queue.holderValue", { unit, handler: row.handler ?? "" })
          : t("desk.queue.unassigned")}
      </td>
      <td data-label={t("search.column.due")}>
        <Due row={row} />
      </td>
      <td className="end" data-label={t("desk.queue.received")}>
        <DayTime day={row.receivedOn} />
      </td>
    </tr>
  );
}

/** The day and how far it is; nothing where no limit runs. */
function Due({ row: { due, paused, light } }: { readonly row: Row }) {
  const { t } = useWords();
  if (paused) return <Light tone="note">{t("common.light.paused")}</Light>;
  if (!due || !light) return null;
  const { tone, days } = light;
  const left = t(tone === "late" ? "desk.queue.late" : "desk.queue.left", { count: days });
  return (
    <Light tone={tone}>
      <DayTime day={due} short /> {days === 0 ? t("desk.queue.today") : left}
    </Light>
  );
}
