import type { LinksFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { codesOfTheStory } from "#app/shell/demo/demo-codes.server.ts";
import publicSheet from "#app/ui/css/public.css?url";
import { PublicFrame } from "#app/ui/frame/public-frame.tsx";
import { ReadingPage } from "#app/ui/frame/reading-page.tsx";
import { Table } from "#app/ui/table.tsx";
import { useWords } from "#app/ui/words.tsx";
import { demoOnly } from "#app/web/request/demo-only.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { findDemoPeople } from "#db/queries/staff/demo-people.server.ts";

export const meta = titleMeta("account.codes.title");
export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicSheet }];

export async function loader() {
  demoOnly();
  const shown = await codesOfTheStory(await findDemoPeople());
  return { people: shown.map(({ person: { id, ...person }, code }) => ({ ...person, code })) };
}

export default function Codes() {
  const { t } = useWords();
  const { people } = useLoaderData<typeof loader>();
  return (
    <PublicFrame>
      <ReadingPage title={t("account.codes.title")} lead={t("account.codes.lead")}>
        <p>
          <a href="/dev/codes">{t("account.codes.refresh")}</a>
        </p>
        <Table label={t("account.codes.title")}>
          <thead>
            <tr>
              <th scope="col">{t("desk.signIn.name")}</th>
              <th scope="col">{t("account.codes.code")}</th>
              <th scope="col">{t("account.codes.person")}</th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ signInName, name, role, code }) => (
              <tr key={signInName}>
                <th scope="row" className="code">
                  {signInName}
                </th>
                <td>
                  <output translate="no" className="code" id={`code-${signInName}`}>
                    {code ?? t("account.codes.wait")}
                  </output>
                </td>
                <td>{t("roles.who", { name, role: t(`roles.name.${role}`) })}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </ReadingPage>
    </PublicFrame>
  );
}
