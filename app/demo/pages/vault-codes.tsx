import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { demoCode } from "#app/shell/identity/vault/demo-factor.server.ts";
import publicSheet from "#app/ui/css/public.css?url";
import { Facts } from "#app/ui/facts.tsx";
import { PublicFrame } from "#app/ui/frame/public-frame.tsx";
import { ReadingPage } from "#app/ui/frame/reading-page.tsx";
import { useWords } from "#app/ui/words.tsx";
import { demoOnly } from "#app/web/request/demo-only.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { findDemoCustodians } from "#db/queries/identity/demo-custodians.server.ts";

export const meta = titleMeta("custodian.codes.title");
export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicSheet }];

export async function loader(_: LoaderFunctionArgs) {
  await demoOnly();
  const custodians = await findDemoCustodians();
  return { codes: custodians.map((one) => ({ ...one, code: demoCode(one.id) })) };
}

/** Stands in for the custodians' telephones while the portal is tried out. */
export default function VaultCodes() {
  const { t } = useWords();
  const { codes } = useLoaderData<typeof loader>();
  return (
    <PublicFrame>
      <ReadingPage title={t("custodian.codes.title")} lead={t("custodian.codes.lead")}>
        <Facts
          facts={codes.map(({ signInName, name, unit, code }) => ({
            term: `${signInName} ${t("custodian.one.person", { name, unit: unit ?? "" })}`,
            value: <code className="num">{code}</code>,
          }))}
        />
      </ReadingPage>
    </PublicFrame>
  );
}
