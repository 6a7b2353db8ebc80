import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BOTH_CONSENT } from "#app/domain/law/complaints/complaint-rules.ts";
import { versionOn } from "#app/domain/law/provision.ts";
import { agreeByReceipt } from "#app/domain/matter/actions/mediation/agree.ts";
import { mayAgree, mediationTold } from "#app/domain/matter/mediation/for-complainant.ts";
import { formatDay } from "#app/i18n/format.ts";
import { performOnce } from "#app/shell/matter/perform-once.server.ts";
import { Button, ButtonLink } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readPosted } from "#app/web/form/posted.server.ts";
import { ownMatter } from "#app/web/reporter/own-matter.server.ts";
import { requireReporter } from "#app/web/reporter/require-reporter.server.ts";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("progress.neutral");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const matter = await ownMatter(await requireReporter(request), params["matterId"]);
  const told = mediationTold(matter);
  if (!told) throw new Response(null, { status: 404 });
  return {
    agreedOn: told.agreedOn.complainant,
    mayAgree: mayAgree(matter),
    cite: versionOn(BOTH_CONSENT, matter.receivedOn)?.cite ?? null,
  };
}

/** A complainant's word rests on nothing that staff change meanwhile: only whether it is still asked for. */
export async function action({ request, params }: ActionFunctionArgs) {
  const submissionId = await requireReporter(request);
  const { posted } = await readPosted(request, submissionId);
  const { id } = await ownMatter(submissionId, params["matterId"]);
  const asked = { posted, version: null, location: `/progress/mediation/${id}` };
  const outcome = await performOnce(id, asked, (matter, { today }) =>
    agreeByReceipt(matter, today),
  );
  if (!outcome.ok) return data({ because: outcome.because }, { status: 409 });
  return redirect(outcome.location, 303);
}

/** Whether one agrees to mediation: what it is, that it is free to refuse, and one button. */
export default function ConsentPage() {
  const { t, language } = useWords();
  const { agreedOn, mayAgree: isOpen, cite } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  return (
    <main id="main" className="wrap narrow">
      <a className="back" href="/progress">
        {t("common.back")}
      </a>
      <div className="stack">
        {posted ? (
          <Refusal
            title={t("mediation.consent.notNow")}
            codes={posted.because}
            reasons={[t("mediation.consent.closed")]}
          />
        ) : null}
        <h1>{t("mediation.consent.title")}</h1>
        {agreedOn ? (
          <p className="lead" role="status">
            {t("mediation.consent.done", { day: formatDay(agreedOn, language) })}
          </p>
        ) : (
          <p className="lead">
            {t(isOpen ? "mediation.consent.lead" : "mediation.consent.closed")}
          </p>
        )}
        {isOpen ? (
          <>
            <p>{t("mediation.consent.free")}</p>
            <p>{t("mediation.consent.refuse")}</p>
            {cite ? (
              <p className="soft small">{t("mediation.consent.rule", { cite: cite[language] })}</p>
            ) : null}
          </>
        ) : null}
        <form method="post" className="actions">
          {isOpen ? (
            <>
              <FormKey />
              <Button>{t("mediation.consent.button")}</Button>
            </>
          ) : null}
          <ButtonLink tone="quiet" href="/progress">
            {t("progress.letters.back")}
          </ButtonLink>
        </form>
      </div>
    </main>
  );
}
