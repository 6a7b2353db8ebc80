import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { versionOn } from "#app/domain/law/provision.ts";
import { EXTEND_CLAIM } from "#app/domain/law/rewards/reward-terms.ts";
import {
  askLonger,
  EXTENSION_REASONS,
  whyNotAskLonger,
} from "#app/domain/reward/payee/extend-claim.ts";
import { formatDay } from "#app/i18n/format.ts";
import { lastDayToClaim } from "#app/shell/last-day-to-claim.server.ts";
import { counting } from "#app/shell/matter/counting.server.ts";
import { performOnce } from "#app/shell/matter/perform-once.server.ts";
import { Button, ButtonLink } from "#app/ui/form/button.tsx";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
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
  if (!matter.reward?.notifiedOn) throw new Response(null, { status: 404 });
  const counted = await counting();
  const lastDay = lastDayToClaim(matter, counted);
  const rule = versionOn(EXTEND_CLAIM, matter.receivedOn);
  return {
    lastDay,
    days: rule?.value.count ?? 0,
    cite: rule?.cite ?? null,
    because: whyNotAskLonger(matter, { lastDay, on: counted.today }),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const submissionId = await requireReporter(request);
  const { form, posted } = await readPosted(request, submissionId);
  const { id } = await ownMatter(submissionId, params["matterId"]);
  const reason = EXTENSION_REASONS.find((one) => one === form.one("reason"));
  if (!reason) return data({ isMissing: true, because: [] }, { status: 422 });
  const asked = { posted, version: null, location: "/progress" };
  const outcome = await performOnce(id, asked, (matter, counted) =>
    askLonger(matter, { reason, lastDay: lastDayToClaim(matter, counted), on: counted.today }),
  );
  if (outcome.ok) return redirect(outcome.location, 303);
  return data({ isMissing: false, because: outcome.because }, { status: 409 });
}

/** A reason to choose and one button; what it may bring, and that nothing lapses until it is answered. */
export default function LongerPage() {
  const { t, language } = useWords();
  const { lastDay, days, cite, because } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const refusals = posted && posted.because.length > 0 ? posted.because : because;
  const missing = posted?.isMissing ? t("claim.longer.missing") : undefined;
  return (
    <main id="main" className="wrap narrow">
      <a className="back" href="/progress">
        {t("common.back")}
      </a>
      <div className="stack">
        <ErrorSummary
          problems={missing ? [{ field: "reason", message: missing, trouble: "missing" }] : []}
        />
        {refusals.length > 0 ? (
          <Refusal
            title={t("progress.reward.notNow")}
            codes={refusals}
            reasons={refusals.map((reason) => t(`matter.reason.${reason}`))}
          />
        ) : null}
        <h1>{t("claim.longer.title")}</h1>
        <p className="lead">{t("claim.longer.lead", { count: days })}</p>
        {because.length === 0 && lastDay ? (
          <form method="post" className="stack" noValidate>
            <FormKey />
            <ChoiceGroup
              kind="radio"
              name="reason"
              label={t("claim.longer.question")}
              hint={t("claim.longer.hint")}
              error={missing}
              chosen={[]}
              choices={EXTENSION_REASONS.map((reason) => ({
                value: reason,
                label: t(`claim.longer.reason.${reason}`),
              }))}
            />
            <p>{t("claim.longer.sends", { day: formatDay(lastDay, language) })}</p>
            {cite ? (
              <p className="soft small">{t("desk.action.basis", { cite: cite[language] })}</p>
            ) : null}
            <div className="actions">
              <Button>{t("claim.longer.button")}</Button>
            </div>
          </form>
        ) : null}
        <div className="actions">
          <ButtonLink tone="quiet" href="/progress">
            {t("progress.letters.back")}
          </ButtonLink>
        </div>
      </div>
    </main>
  );
}
