import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { liveOf } from "#app/domain/payout/payout.ts";
import { InBatchNotice } from "#app/routes/finance/batches/in-batch-notice.tsx";
import { PaymentHead } from "#app/routes/finance/payment-head.tsx";
import {
  paymentOf,
  type ShownPayment,
  shownPayment,
} from "#app/routes/finance/payment-of.server.ts";
import { PayoutHistory } from "#app/routes/finance/payout-history.tsx";
import { reasonInWords } from "#app/routes/finance/reason-in-words.ts";
import { STEP_PATHS } from "#app/routes/finance/step-paths.ts";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  loaded ? titled(matches, "payout.item", { number: loaded.number }, "desk") : [];

export async function loader(args: LoaderFunctionArgs) {
  const { officer, payment } = await paymentOf(args, "see-payments");
  await recordLook(officer, "payment", payment.id);
  return shownPayment(officer, payment);
}

/** One reward: how far its payment has come, and the one step that is next. */
export default function Payment() {
  const { t } = useWords();
  const payment = useLoaderData<typeof loader>();
  const { id, number, next, notTheirs, batch } = payment;
  return (
    <div className="stack action-page">
      <p>
        <a href="/finance">{t("payout.back")}</a>
      </p>
      <h1>{t("payout.item", { number })}</h1>
      <PaymentHead payment={payment} />
      {payment.payment ? null : (
        <p>
          <a href={`/finance/${id}/payee`}>{t("claim.finance.open")}</a>{" "}
          <span className="soft">{t("claim.finance.openHint")}</span>
        </p>
      )}
      <InBatchNotice batch={batch} />
      {next && notTheirs.length > 0 ? (
        <Notice tone="soon" title={`${t("payout.nextStep")}: ${t(`payout.next.${next}`)}`}>
          <ul>
            {notTheirs.map((reason) => (
              <li key={reason}>{reasonInWords(reason, t)}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <PaymentActions payment={payment} />
      <PayoutHistory payouts={payment.payouts} />
    </div>
  );
}

/** What can be done about it now; while it is with the bank, nothing. */
function PaymentActions({ payment }: { readonly payment: ShownPayment }) {
  const { t } = useWords();
  const { id, notTheirs, batch } = payment;
  const next = batch ? null : payment.next;
  const live = liveOf(payment.payouts);
  const mayReturn = payment.payment !== null && live?.way === "transfer";
  const mayGoBack = next?.startsWith("check") || next === "pay";
  return (
    <div className="actions">
      {next && notTheirs.length === 0 ? (
        <ButtonLink href={`/finance/${id}/${STEP_PATHS[next]}`}>
          {t(`payout.next.${next}`)}
        </ButtonLink>
      ) : null}
      {mayGoBack ? (
        <ButtonLink tone="quiet" href={`/finance/${id}/return`}>
          {t("payout.step.return.title")}
        </ButtonLink>
      ) : null}
      {mayReturn ? (
        <ButtonLink tone="quiet" href={`/finance/${id}/reversal`}>
          {t("payout.step.reversal.title")}
        </ButtonLink>
      ) : null}
      {payment.payment ? (
        <ButtonLink tone="quiet" href={`/finance/${id}/recovery`}>
          {t("recovery.open")}
        </ButtonLink>
      ) : null}
    </div>
  );
}
