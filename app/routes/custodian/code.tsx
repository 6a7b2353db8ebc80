import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { formatDay } from "#app/i18n/format.ts";
import { askVault, isRefused } from "#app/shell/identity/vault/ask-vault.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Table } from "#app/ui/table.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";

export const meta = titleMeta("custodian.register.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const { id } = await requireOfficer(request, "decide-unsealing");
  const answer = await askVault("standing", { by: id });
  return isRefused(answer) ? { standing: null, register: [] } : answer;
}

const SAYS = { counts: "mine", waits: "waits", none: "none" } as const;

/** Who is in the vault's own register, shown to all who are. Nothing is changed here, and could not be. */
export default function Register() {
  const { t, language } = useWords();
  const { standing, register } = useLoaderData<typeof loader>();
  return (
    <div className="stack action-page">
      <p>
        <a href="/custodian">{t("custodian.one.back")}</a>
      </p>
      <h1>{t("custodian.register.title")}</h1>
      <p>{t("custodian.register.lead")}</p>
      {standing === null ? <Notice tone="late" title={t("custodian.down")} /> : null}
      {standing ? (
        <Notice
          tone={standing === "counts" ? "ok" : "soon"}
          title={t(`custodian.register.${SAYS[standing]}`)}
        />
      ) : null}
      <Table label={t("custodian.register.title")}>
        <thead>
          <tr>
            <th scope="col">{t("custodian.register.name")}</th>
            <th scope="col">{t("custodian.register.enrolled")}</th>
            <th scope="col">{t("custodian.register.counts")}</th>
          </tr>
        </thead>
        <tbody>
          {register.map(({ id, name, enrolledOn, countsFrom }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{formatDay(enrolledOn, language)}</td>
              <td>{formatDay(countsFrom, language)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p>{t("custodian.register.how")}</p>
    </div>
  );
}
