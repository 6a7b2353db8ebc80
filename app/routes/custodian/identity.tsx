import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { IDENTITY } from "#app/domain/intake/form.ts";
import { formatInstant } from "#app/i18n/format.ts";
import { unsealingFor } from "#app/routes/custodian/unsealings.server.ts";
import { now } from "#app/shell/clock.server.ts";
import { lookAtIdentity } from "#app/shell/identity/unseal.server.ts";
import { askVault, isRefused } from "#app/shell/identity/vault/ask-vault.server.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readForm } from "#app/web/form/form.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { sessionTag } from "#app/web/session/session-tag.server.ts";

export const meta = titleMeta("custodian.title", "desk");

/** Every time this page is asked for is a look, and recorded as one before anything is shown. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { officer, requestId } = await asked(request, params);
  const shown = await lookAtIdentity({ by: officer.id, requestId, session: sessionTag(request) });
  const seen = { by: officer.displayName, at: now(), requestId };
  return isRefused(shown)
    ? data({ ...seen, shown: null, refused: shown.refused }, { status: 409, headers: UNKEPT })
    : data({ ...seen, shown, refused: [] }, { headers: UNKEPT });
}

/** The vault takes no longer one; it is then wrong, and said to be. */
const LONGEST_CODE = 20;

/** Begins the minutes. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { officer, requestId } = await asked(request, params);
  const { one } = await readForm(request);
  const opened = await askVault("opening", {
    by: officer.id,
    requestId,
    session: sessionTag(request),
    code: one("code").slice(0, LONGEST_CODE),
    mailed: one("mailed").slice(0, LONGEST_CODE),
  });
  if (isRefused(opened)) return data(opened, { status: 409 });
  return redirect(`/custodian/${requestId}/identity`, 303);
}

export default function Identity() {
  const { t, language } = useWords();
  const { shown, refused, by, at, requestId } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const reasons = posted?.refused ?? refused;
  const back = <a href={`/custodian/${requestId}`}>{t("custodian.one.back")}</a>;
  if (!shown || reasons.length > 0)
    return (
      <div className="stack action-page">
        <p>{back}</p>
        <Refusal
          title={t("custodian.refusal.title")}
          codes={reasons}
          reasons={reasons.map((reason) => t(`custodian.refusal.${reason}`))}
        />
      </div>
    );
  const given = IDENTITY.filter((field) => shown.identity[field] !== undefined);
  return (
    <div className="stack action-page no-print">
      <p>{back}</p>
      <h1>{t("custodian.identity.title", { number: shown.number })}</h1>
      <FactsBox
        panel
        title={t("custodian.identity.watermark", { name: by, at: formatInstant(at, language) })}
        facts={given.map((field) => ({
          term: t(`custodian.field.${field}`),
          value: shown.identity[field] || t("custodian.identity.notGiven"),
        }))}
      />
      <p>
        {t("custodian.identity.until", { until: formatInstant(new Date(shown.until), language) })}
      </p>
      <div className="actions">
        <ButtonLink tone="quiet" href={`/custodian/${requestId}`}>
          {t("custodian.identity.close")}
        </ButtonLink>
      </div>
    </div>
  );
}

const UNKEPT = { "Cache-Control": "no-store" };

/** A request about a matter that does not exist for this custodian does not exist either. */
async function asked(request: Request, params: LoaderFunctionArgs["params"]) {
  const officer = await requireOfficer(request, "see-identity");
  const requestId = idIn(params, "requestId");
  await unsealingFor(officer, requestId);
  return { officer, requestId };
}
