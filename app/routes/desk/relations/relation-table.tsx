import { Table } from "#app/ui/table.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { Relation } from "#db/queries/exclusion/relations.server.ts";

const columns = ["day", "by", "name", "reason"] as const;

export function RelationTable({ relations }: { readonly relations: readonly Relation[] }) {
  const { t } = useWords();
  if (relations.length === 0) return <p className="panel">{t("exclusion.relations.none")}</p>;
  return (
    <Table label={t("exclusion.relations.title")}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`exclusion.relations.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {relations.map(({ id, declaredOn, by, name, reason }) => (
          <tr key={id}>
            <th scope="row">
              <DayTime day={declaredOn} />
            </th>
            <td>{by}</td>
            <td>{name}</td>
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
