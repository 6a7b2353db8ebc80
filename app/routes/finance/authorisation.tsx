import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { yearOf } from "#app/domain/calendar/day.ts";
import { authorise } from "#app/domain/payout/authorise.ts";
import { WAYS } from "#app/domain/payout/payout.ts";
import { BudgetNotice } from "#app/routes/finance/budget-notice.tsx";
import { paymentOf, shownPayment } from "#app/routes/finance/payment-of.server.ts";
import { sendStep } from "#app/routes/finance/send-step.server.ts";
import { StepPage } from "#app/routes/finance/step-page.tsx";
import { today } from "#app/shell/clock.server.ts";
import { AUTHORISATION } from "#app/ui/desk-form/payout.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { findBudget } from "#db/queries/payout/budget.server.ts";

export const meta = titleMeta("payout.step.authorise.title", "desk");

export async function loader(args: LoaderFunctionArgs) {
  const { officer, payment } = await paymentOf(args, "see-payments");
  await recordLook(officer, "payment", payment.id);
  const { standing } = await findBudget(officer, yearOf(today()));
  return { payment: await shownPayment(officer, payment), standing };
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
  const { payment, standing } = useLoaderData<typeof loader>();
  return (
    <StepPage
      step="authorise"
      form={AUTHORISATION}
      payment={payment}
      answer={useActionData<typeof action>()}
    >
      {payment.payment ? null : <BudgetNotice standing={standing} due={payment.amount} />}
    </StepPage>
  );
}
