import type { ComponentType } from "react";
import { formatDay } from "#app/i18n/format.ts";
import type { LeaveRow } from "#app/routes/desk/leave/leave-rows.ts";
import { Light } from "#app/ui/marks.tsx";
import { Table } from "#app/ui/table.tsx";
import type { Tone } from "#app/ui/tone.ts";
import { useWords } from "#app/ui/words.tsx";

const COLUMNS = ["name", "days", "deputy", "state", "decide"] as const;
type Column = (typeof COLUMNS)[number];

type LeaveTableProps = {
  readonly label: string;
  readonly rows: readonly LeaveRow[];
  /** The first of them says which leave it is. */
  readonly columns: readonly Column[];
  /** What can be done about one of them; in the last column. */
  readonly Forms?: ComponentType<LeaveRow>;
};

/** Leaves: whose, from which day to which, and who stands in. */
export function LeaveTable({ label, rows, columns, Forms }: LeaveTableProps) {
  const { t } = useWords();
  const [first, ...others] = columns;
  return (
    <Table label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`leave.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {first ? (
              <th scope="row">
                <Cell column={first} row={row} />
              </th>
            ) : null}
            {others.map((column) => (
              <td key={column} data-label={t(`leave.column.${column}`)}>
                <Cell column={column} row={row} />
                {Forms && column === others.at(-1) ? <Forms {...row} /> : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const TONES: Readonly<Record<LeaveRow["state"], Tone>> = {
  waits: "soon",
  comes: "ok",
  away: "ok",
  over: "note",
  refused: "late",
  ended: "note",
  "taken-back": "note",
};

function Cell({ column, row }: { readonly column: Column; readonly row: LeaveRow }) {
  const { t, language } = useWords();
  const { name, deputy, from, until, state, endedOn } = row;
  const on = endedOn ? formatDay(endedOn, language) : "";
  switch (column) {
    case "name":
      return name;
    case "days":
      return t("leave.days", {
        from: formatDay(from, language),
        until: formatDay(until, language),
      });
    case "deputy":
      return deputy ?? t("leave.nobody");
    case "state":
      return <Light tone={TONES[state]}>{t(`leave.state.${state}`, { on })}</Light>;
    case "decide":
      return null;
  }
}
