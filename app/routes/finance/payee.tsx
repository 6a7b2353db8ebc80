import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { payableFrom, whyNotPayable } from "#app/domain/reward/payee/payable-from.ts";
import { today } from "#app/shell/clock.server.ts";
import { payeesToPay } from "#app/shell/reward/payees.server.ts";
import { PayeePanel } from "#app/ui/reward/payee-panel.tsx";
import { useWords } from "#app/ui/words.tsx";
import { idIn } from "#app/web/request/id-in.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { requireProof } from "#app/web/session/require-proof.server.ts";
import { findPayment } from "#db/queries/payout/payments.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  loaded ? titled(matches, "claim.finance.titled", { number: loaded.number }, "desk") : [];

/** The look is written down before anything is opened; whoever reported sees it on their page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-payee");
  const payment = await findPayment(officer, idIn(params, "matterId"));
  if (!payment) throw new Response(null, { status: 404 });
  await requireProof(request, officer, "see-payee");
  await recordLook(officer, "payee", payment.id);
  const payees = await payeesToPay(officer, payment.id);
  return {
    id: payment.id,
    number: payment.number,
    amount: payment.amount,
    payees,
    from: payableFrom(payees, payment.amount),
    because: whyNotPayable(payees, payment.amount, today()),
  };
}

/** To whom a reward is paid: opened for finance, and for the payment alone. */
export default function PayeePage() {
  const { t } = useWords();
  const { id, number, ...shown } = useLoaderData<typeof loader>();
  return (
    <div className="stack action-page">
      <p>
        <a href={`/finance/${id}`}>{t("claim.finance.back")}</a>
      </p>
      <div>
        <h1>{t("claim.finance.titled", { number })}</h1>
        <p className="soft">{t("claim.finance.lead")}</p>
      </div>
      <PayeePanel {...shown} />
    </div>
  );
}
