import { Light } from "#app/ui/marks.tsx";
import { Table } from "#app/ui/table.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { People } from "#db/queries/staff/people.server.ts";

export function UnitTable({ units, people }: People) {
  const { t, language } = useWords();
  const called = ({ name, nameEn }: People["units"][number]) => (language === "zh" ? name : nameEn);
  const upperOf = (upperUnitId: string | null) => {
    const upper = units.find(({ id }) => id === upperUnitId);
    return upper ? called(upper) : t("people.units.field.top");
  };
  const sizeOf = (unitId: string) =>
    people.filter((person) => person.unitId === unitId && person.active).length;
  return (
    <div className="listed">
      <h2>{t("roles.admin.units")}</h2>
      <Table label={t("roles.admin.units")}>
        <thead>
          <tr>
            <th scope="col">{t("roles.admin.unit")}</th>
            <th scope="col">{t("people.units.field.upper")}</th>
            <th scope="col">{t("roles.admin.mail")}</th>
            <th scope="col" className="end">
              {t("roles.admin.people")}
            </th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.id}>
              <th scope="row">
                {unit.closedOn === null ? (
                  <a href={`/security/units/${unit.id}`}>{called(unit)}</a>
                ) : (
                  <>
                    {called(unit)} <Light tone="note">{t("people.units.closed")}</Light>
                  </>
                )}
              </th>
              <td data-label={t("people.units.field.upper")}>{upperOf(unit.upperUnitId)}</td>
              <td className="code">{unit.mail}</td>
              <td className="end" data-label={t("roles.admin.people")}>
                {sizeOf(unit.id)}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
