import type { SerializeFrom } from "@remix-run/node";
import { ChangeDecision } from "#app/routes/security/change-decision.tsx";
import type { loader } from "#app/routes/security/changes.tsx";
import { Table } from "#app/ui/table.tsx";
import { InstantTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type Changes = SerializeFrom<typeof loader>["unitChanges"];
type Names = { readonly name: string | null; readonly nameEn: string | null } | null;

/** Which units are to be, to be called something else, or to end. */
export function UnitChangesTable({ changes }: { readonly changes: Changes }) {
  const { t, language } = useWords();
  const called = (names: Names) => (language === "zh" ? names?.name : names?.nameEn);
  return (
    <Table label={t("people.units.changes")}>
      <thead>
        <tr>
          <th scope="col">{t("people.units.title")}</th>
          <th scope="col">{t("people.changes.what")}</th>
          <th scope="col">{t("people.units.becomes")}</th>
          <th scope="col">{t("people.changes.asked")}</th>
          <th scope="col">{t("people.changes.decide")}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.id}>
            <th scope="row">{called(change.was) ?? called(change)}</th>
            <td>{t(`people.units.kind.${change.kind}`)}</td>
            <td>
              {change.kind === "close" ? null : (
                <>
                  {change.name}
                  <br />
                  {change.nameEn}
                  <br />
                  <span className="code">{change.mail}</span>
                  <br />
                  {t("people.units.under", {
                    upper: called(change.upper) ?? t("people.units.field.top"),
                  })}
                </>
              )}
            </td>
            <td>
              {t("people.changes.askedBy", { name: change.asker })}
              <InstantTime at={new Date(change.askedAt)} short />
            </td>
            <td>
              {change.why.length > 0
                ? change.why.map((reason) => t(`people.changes.reason.${reason}`)).join("")
                : null}
              {change.why.length === 0 ? (
                <ChangeDecision field="unitChange" id={change.id} />
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
