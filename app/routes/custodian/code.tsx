import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { renderSVG } from "uqr";
import { askVault, isRefused } from "#app/shell/identity/vault/ask-vault.server.ts";
import { Button } from "#app/ui/form/button.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { byIntent } from "#app/web/form/by-intent.ts";
import { readForm } from "#app/web/form/form.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";

export const meta = titleMeta("custodian.factor.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const { id } = await requireOfficer(request, "decide-unsealing");
  const answer = await askVault("standing", { by: id });
  return isRefused(answer)
    ? { standing: null, refused: answer.refused }
    : { standing: answer.standing, refused: [] };
}

/** The secret is made by the vault, passes through this one answer, and is never seen by the site again. */
export async function action({ request }: ActionFunctionArgs) {
  const { id } = await requireOfficer(request, "decide-unsealing");
  const form = await readForm(request);
  return byIntent(form, {
    begin: () => begin(id),
    confirm: () => confirm(id, form.one("code")),
  })();
}

async function begin(by: string) {
  const made = await askVault("enrolment", { by });
  if (isRefused(made)) return data({ ...made, factor: null }, { status: 409 });
  const factor = { secret: made.secret, picture: renderSVG(made.uri) };
  return data({ refused: [], factor }, { headers: { "Cache-Control": "no-store" } });
}

async function confirm(by: string, code: string) {
  const confirmed = await askVault("confirmation", { by, code });
  // Pressed twice, the second finds it done, and is shown the same page as the first.
  const isNo = isRefused(confirmed) && !confirmed.refused.includes("enrolled-already");
  if (isNo) return data({ ...confirmed, factor: null }, { status: 409 });
  return redirect("/custodian/code", 303);
}

export default function Code() {
  const { t } = useWords();
  const { standing, refused } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reasons = [...refused, ...(answer?.refused ?? [])];
  return (
    <div className="stack action-page">
      <p>
        <a href="/custodian">{t("custodian.one.back")}</a>
      </p>
      {reasons.length > 0 ? (
        <Refusal
          title={t("custodian.refusal.title")}
          codes={reasons}
          reasons={reasons.map((reason) => t(`custodian.refusal.${reason}`))}
        />
      ) : null}
      <h1>{t("custodian.factor.title")}</h1>
      <p>{t("custodian.factor.lead")}</p>
      {answer?.factor ? <Secret {...answer.factor} /> : null}
      {standing === "enrolled" ? (
        <Notice tone="ok" title={t("custodian.factor.enrolled")}>
          <p>{t("custodian.factor.tomorrow")}</p>
          <p>{t("custodian.factor.lost")}</p>
        </Notice>
      ) : null}
      {standing === "none" || standing === "unconfirmed" ? <BeginAndConfirm /> : null}
    </div>
  );
}

function Secret({ secret, picture }: { readonly secret: string; readonly picture: string }) {
  const { t } = useWords();
  return (
    <section className="panel stack">
      <p>{t("custodian.factor.secret")}</p>
      <img alt="" width={200} src={`data:image/svg+xml,${encodeURIComponent(picture)}`} />
      <p>
        <code className="num">{secret}</code>
      </p>
    </section>
  );
}

function BeginAndConfirm() {
  const { t } = useWords();
  return (
    <>
      <form method="post" className="actions">
        <Button name="intent" value="begin" tone="quiet">
          {t("custodian.factor.begin")}
        </Button>
      </form>
      <form method="post" className="panel stack">
        <InputField
          name="code"
          label={t("custodian.factor.confirm")}
          code
          inputMode="numeric"
          autoComplete="one-time-code"
        />
        <div className="actions">
          <Button name="intent" value="confirm">
            {t("custodian.factor.confirmButton")}
          </Button>
        </div>
      </form>
    </>
  );
}
