import { Table } from "#app/ui/table.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { People } from "#db/queries/people.server.ts";

export function UnitTable({ units, people }: People) {
  const { t, language } = useWords();
  const sizeOf = (unitId: string) =>
    people.filter((person) => person.unitId === unitId && person.active).length;
  return (
    <div className="listed">
      <h2>{t("roles.admin.units")}</h2>
      <Table label={t("roles.admin.units")}>
        <thead>
          <tr>
            <th scope="col">{t("roles.admin.unit")}</th>
            <th scope="col">{t("roles.admin.mail")}</th>
            <th scope="col" className="end">
              {t("roles.admin.people")}
            </th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ id, name, nameEn, mail }) => (
            <tr key={id}>
              <th scope="row">{language === "zh" ? name : nameEn}</th>
              <td className="code">{mail}</td>
              <td className="end" data-label={t("roles.admin.people")}>
                {sizeOf(id)}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
