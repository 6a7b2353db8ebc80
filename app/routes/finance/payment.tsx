import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import type { Action } from "#app/domain/people/policy.ts";
import { pay } from "#app/domain/reward/pay.ts";
import { PaymentPage } from "#app/routes/finance/payment-page.tsx";
import { today } from "#app/shell/clock.server.ts";
import { digestOfCode } from "#app/shell/collection-code.server.ts";
import { perform } from "#app/shell/perform.server.ts";
import { recordLook } from "#app/shell/record-look.server.ts";
import { readForm } from "#app/web/form.server.ts";
import { idIn } from "#app/web/id-in.ts";
import { requireOfficer } from "#app/web/require-officer.server.ts";
import { titled } from "#app/web/title.ts";
import { findPayment } from "#db/queries/payments.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  loaded ? titled(matches, "reward.finance.item", { number: loaded.number }, "desk") : [];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { officer, payment } = await paymentOf(request, params, "see-payments");
  await recordLook(officer, "payment", payment.id);
  return payment;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { officer, payment } = await paymentOf(request, params, "pay");
  const form = await readForm(request);
  const [code, voucher] = [form.one("code"), form.one("voucher")];
  const missing = FIELDS.filter((field) => form.one(field) === "");
  // Told first: whoever comes to pay twice need not be asked for a code.
  if (payment.payment === null && missing.length > 0)
    return data({ because: [], missing, voucher }, { status: 422 });

  const act = { by: officer.id, on: today() };
  const decision = await perform(payment.id, (matter) =>
    pay(matter, { codeDigest: digestOfCode(code), voucher }, act),
  );
  if (!decision.ok)
    return data({ because: decision.because, missing: [], voucher }, { status: 409 });
  return redirect(`/finance/${payment.id}`, 303);
}

const FIELDS = ["code", "voucher"] as const;

export default function Payment() {
  return (
    <PaymentPage payment={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}

async function paymentOf(request: Request, params: LoaderFunctionArgs["params"], asked: Action) {
  const officer = await requireOfficer(request, asked);
  const payment = await findPayment(officer, idIn(params, "matterId"));
  if (!payment) throw new Response(null, { status: 404 });
  return { officer, payment };
}
