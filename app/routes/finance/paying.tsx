import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pay } from "#app/domain/payout/pay.ts";
import { paymentOf, shownPayment } from "#app/routes/finance/payment-of.server.ts";
import { sendStep } from "#app/routes/finance/send-step.server.ts";
import { StepPage } from "#app/routes/finance/step-page.tsx";
import { PAYING } from "#app/ui/desk-form/payout.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";

export const meta = titleMeta("payout.step.pay.title", "desk");

export async function loader(args: LoaderFunctionArgs) {
  const { officer, payment } = await paymentOf(args, "see-payments");
  await recordLook(officer, "payment", payment.id);
  return shownPayment(officer, payment);
}

export const action = (args: ActionFunctionArgs) =>
  sendStep(args, PAYING, ({ voucher }, payable, act) => pay(payable, { voucher }, act));

/** The third of three: the money. */
export default function Paying() {
  return (
    <StepPage
      step="pay"
      form={PAYING}
      payment={useLoaderData<typeof loader>()}
      answer={useActionData<typeof action>()}
    />
  );
}
