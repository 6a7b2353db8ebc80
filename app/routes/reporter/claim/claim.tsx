import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { refused } from "#app/domain/decision.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { claim } from "#app/domain/reward/claim.ts";
import { sumDue } from "#app/domain/reward/finance.ts";
import { formatDay, formatYuan } from "#app/i18n/format.ts";
import { ClaimState } from "#app/routes/reporter/claim/claim-state.tsx";
import { lastDayToClaim } from "#app/shell/last-day-to-claim.server.ts";
import { counting } from "#app/shell/matter/counting.server.ts";
import { performOnce } from "#app/shell/matter/perform-once.server.ts";
import { collectionCodeOf, digestOfCode } from "#app/shell/reward/collection-code.server.ts";
import { provenLately } from "#app/shell/sign-in/sessions.server.ts";
import { Button, ButtonLink } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readPosted } from "#app/web/form/posted.server.ts";
import { ownMatter } from "#app/web/reporter/own-matter.server.ts";
import { requireReporter } from "#app/web/reporter/require-reporter.server.ts";
import { keyIn } from "#app/web/request/cookies.server.ts";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("progress.neutral");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const matter = await ownMatter(await requireReporter(request), params["matterId"]);
  if (!matter.reward?.notifiedOn) throw new Response(null, { status: 404 });
  await requireSecret(request, matter.id);
  return {
    amount: sumDue(matter.reward),
    lastDay: lastDayToClaim(matter, await counting()),
    claimed: claimedIn(matter),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const submissionId = await requireReporter(request);
  const { posted } = await readPosted(request, submissionId);
  const { id } = await ownMatter(submissionId, params["matterId"]);
  await requireSecret(request, id);
  const codeDigest = digestOfCode(collectionCodeOf(id));
  const asked = { posted, version: null, location: `/progress/claim/${id}` };
  const outcome = await performOnce(id, asked, (matter, counted) => {
    const lastDay = lastDayToClaim(matter, counted);
    return lastDay === null
      ? refused("not-notified")
      : claim(matter, { codeDigest, lastDay, on: counted.today });
  });
  if (!outcome.ok) return data({ because: outcome.because }, { status: 409 });
  return redirect(outcome.location, 303);
}

/** Money: whoever finds a telephone with an open page must not collect it. */
async function requireSecret(request: Request, matterId: string): Promise<void> {
  if (await provenLately(keyIn(request, "reporter") ?? "", "claim-reward")) return;
  throw redirect(`/progress/claim/${matterId}/secret`, 303);
}

/** Null while it is still to be claimed. */
function claimedIn({ id, reward }: Matter) {
  if (!reward?.claim && !reward?.lapsedOn) return null;
  const { claim: claimed, payment, lapsedOn } = reward;
  return {
    claimedOn: claimed?.on ?? null,
    paidOn: payment?.on ?? null,
    lapsedOn,
    code: claimed && !payment ? collectionCodeOf(id) : null,
  };
}

export default function ClaimPage() {
  const { t, language } = useWords();
  const { amount, lastDay, claimed } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  return (
    <main id="main" className="wrap narrow">
      <a className="back" href="/progress">
        {t("common.back")}
      </a>
      <div className="stack">
        {posted ? (
          <Refusal
            title={t("progress.reward.notNow")}
            codes={posted.because}
            reasons={posted.because.map((reason) => t(`matter.reason.${reason}`))}
          />
        ) : null}
        <h1>{t("progress.reward.title")}</h1>
        <p className="lead">
          {t("progress.reward.awarded", { amount: formatYuan(amount, language) })}
        </p>
        {claimed ? (
          <ClaimState claimed={claimed} />
        ) : (
          <>
            {lastDay ? (
              <p>{t("progress.reward.claimBy", { day: formatDay(lastDay, language) })}</p>
            ) : null}
            <p>{t("progress.reward.confirm")}</p>
          </>
        )}
        <form method="post" className="actions">
          {claimed ? null : (
            <>
              <FormKey />
              <Button>{t("progress.reward.confirmButton")}</Button>
            </>
          )}
          <ButtonLink tone="quiet" href="/progress">
            {t("progress.letters.back")}
          </ButtonLink>
        </form>
      </div>
    </main>
  );
}
