import type { SerializeFrom } from "@remix-run/node";
import { kindOf } from "#app/domain/staff/term.ts";
import { ChangeDecision } from "#app/routes/security/change-decision.tsx";
import type { loader } from "#app/routes/security/changes.tsx";
import { reasonInWords } from "#app/routes/security/reason-in-words.ts";
import { TermDays } from "#app/routes/security/term-days.tsx";
import { Table } from "#app/ui/table.tsx";
import { InstantTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type Terms = SerializeFrom<typeof loader>["terms"];

/** Who is to hold an office, or to act in one. */
export function OpenTermsTable({ terms }: { readonly terms: Terms }) {
  const { t, language } = useWords();
  const officeOf = ({ unit, ...term }: Terms[number]) => {
    const office = t(`offices.kind.${kindOf(term)}`);
    const name = language === "zh" ? unit?.name : unit?.nameEn;
    return name ? t("offices.inUnit", { office, unit: name }) : office;
  };
  return (
    <Table label={t("offices.changes")}>
      <thead>
        <tr>
          <th scope="col">{t("people.changes.who")}</th>
          <th scope="col">{t("offices.column.office")}</th>
          <th scope="col">{t("offices.column.days")}</th>
          <th scope="col">{t("people.changes.asked")}</th>
          <th scope="col">{t("people.changes.decide")}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <tr key={term.id}>
            <th scope="row">{term.name}</th>
            <td>{officeOf(term)}</td>
            <td>
              <TermDays {...term} />
            </td>
            <td>
              {t("people.changes.askedBy", { name: term.asker })}
              <InstantTime at={new Date(term.askedAt)} short />
            </td>
            <td>
              {term.why.map((reason) => reasonInWords(t, reason)).join("")}
              {term.why.length === 0 ? <ChangeDecision field="term" id={term.id} /> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
