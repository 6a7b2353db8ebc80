import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { bankReturned } from "#app/domain/payout/bank-returned.ts";
import { paymentOf, shownPayment } from "#app/routes/finance/payment-of.server.ts";
import { sendStep } from "#app/routes/finance/send-step.server.ts";
import { StepPage } from "#app/routes/finance/step-page.tsx";
import { REVERSAL } from "#app/ui/desk-form/payout.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";

export const meta = titleMeta("payout.step.reversal.title", "desk");

export async function loader(args: LoaderFunctionArgs) {
  const { officer, payment } = await paymentOf(args, "see-payments");
  await recordLook(officer, "payment", payment.id);
  return shownPayment(officer, payment);
}

export const action = (args: ActionFunctionArgs) =>
  sendStep(args, REVERSAL, ({ slip }, payable, act) => bankReturned(payable, { slip }, act));

/** That the bank gave the money back. */
export default function Reversal() {
  return (
    <StepPage
      step="reversal"
      form={REVERSAL}
      payment={useLoaderData<typeof loader>()}
      answer={useActionData<typeof action>()}
    />
  );
}
