import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { authorise } from "#app/domain/payout/authorise.ts";
import { WAYS } from "#app/domain/payout/payout.ts";
import { paymentOf, shownPayment } from "#app/routes/finance/payment-of.server.ts";
import { sendStep } from "#app/routes/finance/send-step.server.ts";
import { StepPage } from "#app/routes/finance/step-page.tsx";
import { AUTHORISATION } from "#app/ui/desk-form/payout.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";

export const meta = titleMeta("payout.step.authorise.title", "desk");

export async function loader(args: LoaderFunctionArgs) {
  const { officer, payment } = await paymentOf(args, "see-payments");
  await recordLook(officer, "payment", payment.id);
  return shownPayment(officer, payment);
}

export const action = (args: ActionFunctionArgs) =>
  sendStep(args, AUTHORISATION, ({ way, approval }, payable, act) =>
    authorise(
      payable,
      { way: WAYS.find((one) => one === way) ?? "transfer", paper: approval },
      act,
    ),
  );

/** The first of three: that it is paid, and how. */
export default function Authorisation() {
  return (
    <StepPage
      step="authorise"
      form={AUTHORISATION}
      payment={useLoaderData<typeof loader>()}
      answer={useActionData<typeof action>()}
    />
  );
}
