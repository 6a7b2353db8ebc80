import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RequestTable } from "#app/routes/custodian/request-table.tsx";
import { SealedByYear } from "#app/routes/custodian/sealed-by-year.tsx";
import { unsealingsFor } from "#app/routes/custodian/unsealings.server.ts";
import { askVault, isRefused } from "#app/shell/identity/vault/ask-vault.server.ts";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Bullets } from "#app/ui/prose.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findCustodians } from "#db/queries/identity/custodian-names.server.ts";
import { countSealed } from "#db/queries/identity/sealed-identities.server.ts";

export const meta = titleMeta("custodian.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-sealed");
  await recordLook(officer, "sealed", null);
  const standing = await askVault("standing", { by: officer.id });
  return {
    years: await countSealed(officer),
    requests: await unsealingsFor(officer),
    custodians: await findCustodians(officer),
    standing: isRefused(standing) ? null : standing.standing,
  };
}

/** What waits for a custodian, how an identity is opened, and how much lies sealed. */
export default function Custodian() {
  const { t } = useWords();
  const { years, requests, custodians, standing } = useLoaderData<typeof loader>();
  return (
    <div className="stack action-page">
      <h1>{t("custodian.title")}</h1>
      <p>{t("custodian.lead")}</p>
      {requests === null ? <Notice tone="late" title={t("custodian.down")} /> : null}
      {standing === "none" || standing === "waits" ? (
        <Notice tone="soon" title={t(`custodian.register.${standing}`)} />
      ) : null}
      {requests === null ? null : (
        <>
          <h2>{t("custodian.list.title")}</h2>
          <RequestTable requests={requests} custodians={custodians} />
          <p className="actions">
            <ButtonLink href="/custodian/new">{t("custodian.list.new")}</ButtonLink>
          </p>
        </>
      )}
      <Notice title={t("custodian.rules.title")} className="prose">
        <Bullets
          items={[
            t("custodian.rules.ask"),
            t("custodian.rules.agree"),
            t("custodian.rules.look"),
            t("custodian.rules.told"),
          ]}
        />
      </Notice>
      <SealedByYear years={years} />
      <p>
        <a href="/custodian/code">{t("custodian.register.see")}</a>
      </p>
      <p>
        <a href="/custodian/holds">{t("custodian.holds.title")}</a>
      </p>
    </div>
  );
}
