import { Light } from "#app/ui/marks.tsx";
import { Table } from "#app/ui/table.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { People } from "#db/queries/staff/people.server.ts";

const columns = ["role", "name", "signInName", "ofUnit", "state"] as const;

export function StaffTable({ units, people }: People) {
  const { t, language } = useWords();
  const unitOf = (unitId: string | null) => {
    const unit = units.find(({ id }) => id === unitId);
    return (language === "zh" ? unit?.name : unit?.nameEn) ?? t("roles.admin.noUnit");
  };
  return (
    <div className="listed">
      <h2>{t("roles.admin.staff")}</h2>
      <Table label={t("roles.admin.staff")}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`roles.admin.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <td>{t(`roles.name.${person.role}`)}</td>
              <th scope="row">
                <a href={`/security/people/${person.id}`}>{person.name}</a>
              </th>
              <td className="code">{person.signInName}</td>
              <td>{unitOf(person.unitId)}</td>
              <td>
                <Light tone={person.active ? "ok" : "note"}>
                  {t(person.active ? "roles.admin.active" : "roles.admin.inactive")}
                </Light>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
