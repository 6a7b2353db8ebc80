import type { Routed } from "#app/domain/routing/route.ts";
import type { Unit } from "#app/domain/staff/unit.ts";
import { Button } from "#app/ui/form/button.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { PutRight } from "#app/ui/put-right.tsx";
import { Table } from "#app/ui/table.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { QueueRow } from "#db/queries/matter/queue.server.ts";

type Assignable = QueueRow & {
  readonly version: number;
  /** Undefined where there is no routing table, null where no row of it fits. */
  readonly routed: Routed | null | undefined;
};

type AssignFormProps = {
  readonly rows: readonly Assignable[];
  readonly isMore: boolean;
  readonly most: number;
  readonly units: readonly Unit[];
  readonly loads: Readonly<Record<string, number>>;
  readonly reason: string;
};

const COLUMNS = ["number", "kind", "what", "respondent", "due"] as const;

/** Each matter with the unit that the table picks for it, to be looked at and changed; one press for all. */
export function AssignForm({ rows, isMore, most, units, loads, reason }: AssignFormProps) {
  const { t } = useWords();
  return (
    <form method="post" className="stack">
      <FormKey />
      {isMore ? <p className="told">{t("assignMany.more", { most })}</p> : null}
      <Table label={t("assignMany.title")}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`desk.queue.${column}`)}
              </th>
            ))}
            <th scope="col">{t("assignMany.unit")}</th>
            <th scope="col">{t("assignMany.why")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} units={units} loads={loads} />
          ))}
        </tbody>
      </Table>
      <section className="panel stack">
        <TextField
          name="reason"
          rows={2}
          label={t("assignMany.reason")}
          hint={t("assignMany.reasonHint")}
          defaultValue={reason}
        />
        <div className="after">
          <h2>{t("desk.effect.title")}</h2>
          <ul>
            <li>{t("assignMany.effect.unit")}</li>
            <li>{t("assignMany.effect.letters")}</li>
            <li>{t("assignMany.effect.clocks")}</li>
            <li>{t("assignMany.effect.each")}</li>
          </ul>
        </div>
        <div className="actions">
          <Button>{t("assignMany.submit")}</Button>
        </div>
      </section>
    </form>
  );
}

type RowProps = Pick<AssignFormProps, "units" | "loads"> & { readonly row: Assignable };

function Row({ row, units, loads }: RowProps) {
  const { t, language } = useWords();
  const able = units.filter(({ handles }) => handles);
  const picked = able.find(({ id }) => id === row.routed?.row.unitId)?.id ?? "";
  const field = `unit-${row.id}`;
  return (
    <tr>
      <th scope="row">
        <a className="num" href={`/desk/matters/${row.id}`}>
          {row.number}
        </a>
      </th>
      <td>{t(`matter.kind.${row.kind}`)}</td>
      <td className="cut" data-label={t("desk.queue.what")}>
        <PutRight now={row.product} before={row.productBefore} />
      </td>
      <td className="cut" data-label={t("desk.queue.respondent")}>
        <PutRight now={row.respondent} before={row.respondentBefore} />
      </td>
      <td data-label={t("desk.queue.due")}>{row.due ? <DayTime day={row.due} short /> : null}</td>
      <td data-label={t("assignMany.unit")}>
        <input type="hidden" name="matter" value={row.id} />
        <input type="hidden" name={`version-${row.id}`} value={row.version} />
        <input type="hidden" name={`number-${row.id}`} value={row.number} />
        <select
          className="input"
          id={field}
          name={field}
          defaultValue={picked}
          aria-label={t("assignMany.unitOf", { number: row.number })}
        >
          <option value="">{t("assignMany.leave")}</option>
          {able.map(({ id, name, nameEn }) => (
            <option key={id} value={id}>
              {t("assignMany.load", {
                unit: language === "zh" ? name : nameEn,
                count: loads[id] ?? 0,
              })}
            </option>
          ))}
        </select>
      </td>
      <td className="small soft" data-label={t("assignMany.why")}>
        <Why routed={row.routed} />
      </td>
    </tr>
  );
}

/** Which row of the table picked the unit, or why none is picked. */
function Why({ routed }: Pick<Assignable, "routed">) {
  const { t } = useWords();
  if (routed === undefined) return <>{t("assignMany.noTable")}</>;
  if (routed === null) return <>{t("assignMany.noRow")}</>;
  const { nth, row } = routed;
  if (row.elsewhere) return <>{t("assignMany.elsewhere", { nth, to: row.elsewhere })}</>;
  return <>{t("assignMany.row", { nth, because: row.because })}</>;
}
