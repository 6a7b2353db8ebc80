import type { SerializeFrom } from "@remix-run/node";
import { ChangeDecision } from "#app/routes/security/change-decision.tsx";
import type { loader } from "#app/routes/security/changes.tsx";
import { Table } from "#app/ui/table.tsx";
import { InstantTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type Changes = SerializeFrom<typeof loader>["changes"];

export function ChangesTable({ changes }: { readonly changes: Changes }) {
  const { t, language } = useWords();
  const unitOf = ({ unit }: Changes[number]) =>
    (language === "zh" ? unit?.name : unit?.nameEn) ?? t("people.field.noUnit");
  return (
    <Table label={t("people.changes.title")}>
      <thead>
        <tr>
          {(["who", "what", "becomes", "asked", "decide"] as const).map((column) => (
            <th key={column} scope="col">
              {t(`people.changes.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.id}>
            <th scope="row">
              {t("people.open", { name: change.name, signInName: change.signInName })}
            </th>
            <td>{t(`people.changes.kind.${change.kind}`)}</td>
            <td>
              {t("roles.who", { name: t(`roles.name.${change.role}`), role: unitOf(change) })}
            </td>
            <td>
              {t("people.changes.askedBy", { name: change.asker })}
              <InstantTime at={new Date(change.askedAt)} short />
            </td>
            <td>
              {change.why.length > 0
                ? change.why.map((reason) => t(`people.changes.reason.${reason}`)).join("")
                : null}
              {change.why.length === 0 ? <ChangeDecision field="change" id={change.id} /> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
