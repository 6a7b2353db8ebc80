import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { recordLook } from "#app/shell/record-look.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Table } from "#app/ui/table.tsx";
import { useWords } from "#app/ui/words.tsx";
import { requireOfficer } from "#app/web/require-officer.server.ts";
import { titleMeta } from "#app/web/title.ts";
import { countSealed } from "#db/queries/sealed-identities.server.ts";

export const meta = titleMeta("roles.custodian.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-sealed");
  await recordLook(officer, "sealed", null);
  return { years: await countSealed(officer) };
}

/** What a custodian may know from here: how much is sealed, and why this site opens nothing. */
export default function Sealed() {
  const { t } = useWords();
  const { years } = useLoaderData<typeof loader>();
  return (
    <div className="stack deed-page">
      <h1>{t("roles.custodian.title")}</h1>
      <p>{t("roles.custodian.lead")}</p>
      <Notice title={t("roles.custodian.ruleTitle")}>
        <p>{t("roles.custodian.rule")}</p>
        <p>{t("roles.custodian.noButton")}</p>
      </Notice>
      <h2>{t("roles.custodian.byYear")}</h2>
      {years.length === 0 ? (
        <p className="panel">{t("roles.custodian.empty")}</p>
      ) : (
        <Table label={t("roles.custodian.byYear")}>
          <thead>
            <tr>
              <th scope="col">{t("roles.custodian.year")}</th>
              <th scope="col" className="end">
                {t("roles.custodian.count")}
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, count }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className="end">{count}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t("roles.custodian.total")}</th>
              <td className="end">{years.reduce((sum, { count }) => sum + count, 0)}</td>
            </tr>
          </tbody>
        </Table>
      )}
    </div>
  );
}
