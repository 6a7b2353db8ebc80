import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { isTheirs } from "#app/domain/access/policy.ts";
import { type AskedRecovery, askRecovery } from "#app/domain/payout/recovery/ask-recovery.ts";
import { isAsked, recoverable } from "#app/domain/payout/recovery/recovery.ts";
import { formatDay, formatYuan } from "#app/i18n/format.ts";
import { AskForm } from "#app/routes/finance/recovery/ask-form.tsx";
import { RecoveryCard } from "#app/routes/finance/recovery/recovery-card.tsx";
import { today } from "#app/shell/clock.server.ts";
import { recover } from "#app/shell/payout/recover.server.ts";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findRecoveryPage } from "#db/queries/payout/recovery-page.server.ts";
import { findNames } from "#db/queries/staff/names.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  loaded ? titled(matches, "recovery.titled", { number: loaded.number }, "desk") : [];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-recovery");
  const page = await findRecoveryPage(officer, idIn(params, "matterId"));
  if (!page) throw new Response(null, { status: 404 });
  await recordLook(officer, "recovery", page.id);
  const names = await findNames(officer);
  const named = <Hand extends { readonly by: string }>(hand: Hand) => ({
    ...hand,
    isOwn: hand.by === officer.id,
    by: names.get(hand.by) ?? "",
  });
  return {
    ...page,
    left: recoverable(page.paid, page.recoveries),
    waits: page.recoveries.some(isAsked),
    isFinance: isTheirs(officer, "pay"),
    recoveries: page.recoveries.map((one) => ({ ...named(one), steps: one.steps.map(named) })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "ask-recovery");
  const page = await findRecoveryPage(officer, idIn(params, "matterId"));
  if (!page) throw new Response(null, { status: 404 });
  const { form, posted } = await readPosted(request, officer.id);
  const typed: AskedRecovery = {
    sum: form.one("sum"),
    ground: form.one("ground"),
    reason: form.one("reason"),
    paper: form.one("paper"),
  };
  const location = `/finance/${page.id}/recovery`;
  const outcome = await recover(page.id, { posted, location }, (it) =>
    askRecovery(it, typed, { by: officer.id, on: today() }),
  );
  return outcome.ok
    ? redirect(outcome.location, 303)
    : data({ because: outcome.because, typed }, { status: 409 });
}

/** What is asked back of a paid reward, by one and then another; and the form that asks. */
export default function RecoveryPage() {
  const { t, language } = useWords();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { id, number, paid, paidOn, left, waits, isFinance, recoveries } = page;
  return (
    <div className="stack action-page">
      <p>
        {isFinance ? (
          <a href={`/finance/${id}`}>{t("payout.toItem", { number })}</a>
        ) : (
          <a href={`/desk/matters/${id}`}>{t("recovery.toMatter", { number })}</a>
        )}
      </p>
      {answer ? (
        <Refusal
          title={t("payout.refused")}
          codes={answer.because}
          reasons={answer.because.map((reason) => t(`recovery.reasons.${reason}`))}
        />
      ) : null}
      <div>
        <h1>{t("recovery.titled", { number })}</h1>
        <p className="soft">{t("recovery.lead")}</p>
        <p>
          {paidOn
            ? t("recovery.paid", {
                sum: formatYuan(paid, language),
                day: formatDay(paidOn, language),
                left: formatYuan(left, language),
              })
            : t("recovery.unpaid")}
        </p>
      </div>
      {recoveries.map((one) => (
        <RecoveryCard key={one.id} matterId={id} recovery={one} isFinance={isFinance} />
      ))}
      {waits || left === 0 ? null : <AskForm typed={answer?.typed} />}
    </div>
  );
}
