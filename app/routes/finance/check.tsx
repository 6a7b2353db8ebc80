import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { checkCode } from "#app/domain/payout/check.ts";
import { paymentOf, shownPayment } from "#app/routes/finance/payment-of.server.ts";
import { sendStep } from "#app/routes/finance/send-step.server.ts";
import { StepPage } from "#app/routes/finance/step-page.tsx";
import { digestOfCode } from "#app/shell/reward/collection-code.server.ts";
import { CHECK } from "#app/ui/desk-form/payout.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";

export const meta = titleMeta("payout.step.check-code.title", "desk");

export async function loader(args: LoaderFunctionArgs) {
  const { officer, payment } = await paymentOf(args, "see-payments");
  await recordLook(officer, "payment", payment.id);
  return shownPayment(officer, payment);
}

export const action = (args: ActionFunctionArgs) =>
  sendStep(args, CHECK, ({ code }, payable, act) =>
    checkCode(payable, { codeDigest: digestOfCode(code) }, act),
  );

/** The second of three, for cash: the code, before any money is touched. */
export default function Check() {
  return (
    <StepPage
      step="check-code"
      form={CHECK}
      payment={useLoaderData<typeof loader>()}
      answer={useActionData<typeof action>()}
    />
  );
}
