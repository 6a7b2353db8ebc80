import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { checkAccount } from "#app/domain/payout/check.ts";
import { payableFrom, whyNotPayable } from "#app/domain/reward/payee/payable-from.ts";
import { paymentOf, shownPayment } from "#app/routes/finance/payment-of.server.ts";
import { sendStep } from "#app/routes/finance/send-step.server.ts";
import { StepPage } from "#app/routes/finance/step-page.tsx";
import { today } from "#app/shell/clock.server.ts";
import { accountTails, payeesToPay } from "#app/shell/reward/payees.server.ts";
import { ACCOUNT_CHECK } from "#app/ui/desk-form/payout.ts";
import { PayeePanel } from "#app/ui/reward/payee-panel.tsx";
import { idIn } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireProof } from "#app/web/session/require-proof.server.ts";

export const meta = titleMeta("payout.step.check-account.title", "desk");

/** The look is written down before anything is opened; whoever reported sees it on their page. */
export async function loader(args: LoaderFunctionArgs) {
  const { officer, payment } = await paymentOf(args, "see-payee");
  await requireProof(args.request, officer, "see-payee");
  await recordLook(officer, "payee", payment.id);
  const payees = await payeesToPay(officer, payment.id);
  return {
    payment: await shownPayment(officer, payment),
    opened: {
      amount: payment.amount,
      payees,
      from: payableFrom(payees, payment.amount),
      because: whyNotPayable(payees, payment.amount, today()),
    },
  };
}

/** Compared with the last digits that are kept for the reporter's page: nothing is opened for it. */
export async function action(args: ActionFunctionArgs) {
  const tails = await accountTails(idIn(args.params, "matterId"));
  return sendStep(args, ACCOUNT_CHECK, ({ tail }, payable, act) =>
    checkAccount(payable, { typed: tail, tails }, act),
  );
}

/** The second of three, for a transfer: the account, beside the payment order. */
export default function AccountCheck() {
  const { payment, opened } = useLoaderData<typeof loader>();
  return (
    <StepPage
      step="check-account"
      form={ACCOUNT_CHECK}
      payment={payment}
      answer={useActionData<typeof action>()}
    >
      <PayeePanel {...opened} />
    </StepPage>
  );
}
