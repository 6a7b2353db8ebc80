import type { SerializeFrom } from "@remix-run/node";
import { kindOf } from "#app/domain/staff/term.ts";
import { formatDay } from "#app/i18n/format.ts";
import { EndButton, type Naming, useNames } from "#app/routes/security/offices/holdings-table.tsx";
import type { loader } from "#app/routes/security/offices/index.tsx";
import { TermDays } from "#app/routes/security/term-days.tsx";
import { Light } from "#app/ui/marks.tsx";
import { Table } from "#app/ui/table.tsx";
import { useWords } from "#app/ui/words.tsx";

type ComingProps = Naming & Pick<SerializeFrom<typeof loader>, "coming">;

const columns = ["office", "name", "days", "state", "end"] as const;

/** Terms that have not begun, and those that nobody has confirmed. */
export function ComingTable({ coming, ...naming }: ComingProps) {
  const { t, language } = useWords();
  const { nameOf, seatOf } = useNames(naming);
  if (coming.length === 0) return <p className="panel">{t("offices.nothingComing")}</p>;
  return (
    <Table label={t("offices.coming")}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`offices.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {coming.map(({ counts, ...term }) => (
          <tr key={term.id}>
            <th scope="row">{seatOf({ ...term, kind: kindOf(term) })}</th>
            <td data-label={t("offices.column.name")}>{nameOf(term.staffId)}</td>
            <td data-label={t("offices.column.days")}>
              <TermDays {...term} />
            </td>
            <td data-label={t("offices.column.state")}>
              <Light tone={counts ? "note" : "soon"}>
                {counts
                  ? t("offices.counts", { from: formatDay(counts, language) })
                  : t("offices.waits")}
              </Light>
            </td>
            <td>{counts ? <EndButton id={term.id} name={nameOf(term.staffId)} /> : null}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
