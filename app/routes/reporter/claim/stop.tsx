import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { COOLING_OFF_DAYS, currentPayees, isCoolingOff } from "#app/domain/reward/payee/payee.ts";
import { PayeeLine } from "#app/routes/reporter/own-payees.tsx";
import { today } from "#app/shell/clock.server.ts";
import { ownPayees } from "#app/shell/reward/payees.server.ts";
import { stopNamed } from "#app/shell/reward/stop-payee.server.ts";
import { Button, ButtonLink } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useOfficeWords } from "#app/ui/frame/office-words.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readPosted } from "#app/web/form/posted.server.ts";
import { ownMatter } from "#app/web/reporter/own-matter.server.ts";
import { requireReporter } from "#app/web/reporter/require-reporter.server.ts";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("progress.neutral");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, reward } = await ownMatter(await requireReporter(request), params["matterId"]);
  if (!reward?.claim) throw new Response(null, { status: 404 });
  const payees = (await ownPayees([id])).get(id) ?? [];
  const stoppable = currentPayees(payees).filter((one) => isCoolingOff(one, today()));
  return { id, stoppable: reward.payment ? [] : stoppable };
}

/** No secret is asked for anew: whoever stops takes nothing. */
export async function action({ request, params }: ActionFunctionArgs) {
  const submissionId = await requireReporter(request);
  const { form, posted } = await readPosted(request, submissionId);
  const { id } = await ownMatter(submissionId, params["matterId"]);
  const typed = form.one("version");
  const version = /^\d{1,6}$/.test(typed) ? Number(typed) : 0;
  const location = "/progress";
  const outcome = await stopNamed({ matterId: id, version }, { posted, location });
  if (outcome.ok) return redirect(outcome.location, 303);
  return data({ because: outcome.because }, { status: 409 });
}

/** What would be stopped, and what follows; one press each. */
export default function StopPage() {
  const { t } = useWords();
  const { id, stoppable } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const office = useOfficeWords();
  return (
    <main id="main" className="wrap narrow">
      <a className="back" href="/progress">
        {t("common.back")}
      </a>
      <div className="stack">
        {posted ? (
          <Refusal
            title={t("claim.stop.refused")}
            codes={posted.because}
            reasons={posted.because.map((reason) => t(`claim.stop.because.${reason}`))}
          />
        ) : null}
        <h1>{t("claim.stop.title")}</h1>
        <p className="lead">
          {stoppable.length > 0
            ? t("claim.stop.lead", { count: COOLING_OFF_DAYS })
            : t("claim.stop.none")}
        </p>
        {stoppable.map((one) => (
          <form key={one.version} method="post" className="panel stack">
            <FormKey />
            <input type="hidden" name="version" value={one.version} />
            <PayeeLine one={one} />
            <div className="actions">
              <Button tone="stop">{t("claim.stop.button")}</Button>
            </div>
          </form>
        ))}
        <p>{t("claim.stop.not", { phone: office.phone })}</p>
        <div className="actions">
          <ButtonLink tone="quiet" href={`/progress/messages/${id}`}>
            {t("claim.stop.tell")}
          </ButtonLink>
          <ButtonLink tone="quiet" href="/progress">
            {t("progress.letters.back")}
          </ButtonLink>
        </div>
      </div>
    </main>
  );
}
