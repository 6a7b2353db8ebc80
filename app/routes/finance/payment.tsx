import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import type { Permission } from "#app/domain/access/policy.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { pay } from "#app/domain/reward/pay.ts";
import { PaymentPage } from "#app/routes/finance/payment-page.tsx";
import { today } from "#app/shell/clock.server.ts";
import { performOnce } from "#app/shell/matter/perform-once.server.ts";
import { digestOfCode } from "#app/shell/reward/collection-code.server.ts";
import type { Subjects } from "#app/shell/sign-in/throttle.server.ts";
import { namesOf, typedIn } from "#app/ui/desk-form/desk-form.ts";
import { PAYMENT } from "#app/ui/desk-form/payment.ts";
import { readPosted, versionIn } from "#app/web/form/posted.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import {
  forgiveFailures,
  giveBackTry,
  waitAfterFailure,
  waitBefore,
} from "#app/web/session/throttle.server.ts";
import { findPayment } from "#db/queries/reward/payments.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  loaded ? titled(matches, "reward.finance.item", { number: loaded.number }, "desk") : [];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { officer, payment } = await paymentOf(request, params, "see-payments");
  await recordLook(officer, "payment", payment.id);
  return payment;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { officer, payment } = await paymentOf(request, params, "pay");
  const { form, posted, used } = await readPosted(request, officer.id);
  const typed = typedIn(PAYMENT, form.one);
  const { code, voucher } = typed;
  const missing = namesOf(PAYMENT).filter((field) => typed[field] === "");
  const subjects: Subjects = [{ tried: "collection", which: payment.id }];
  const refusal = (because: readonly Reason[], wait = 0) =>
    data({ because, missing: [], voucher, wait }, { status: 409 });
  if (used) return refusal(["form-used"]);
  // Told first: whoever comes to pay twice need not be asked for a code.
  if (payment.payment === null && missing.length > 0)
    return data({ because: [], missing, voucher, wait: 0 }, { status: 422 });
  const wait = await waitBefore(subjects);
  if (wait > 0) {
    const because: readonly Reason[] = ["too-many-tries"];
    return data({ because, missing: [], voucher, wait }, { status: 429 });
  }

  const act = { by: officer.id, on: today() };
  const location = `/finance/${payment.id}`;
  const outcome = await performOnce(
    payment.id,
    { posted, version: versionIn(form), location },
    (matter) => pay(matter, { codeDigest: digestOfCode(code), voucher }, act),
  );
  if (!outcome.ok && outcome.because.includes("code-wrong"))
    return refusal(outcome.because, await waitAfterFailure(subjects));
  await (outcome.ok ? forgiveFailures(subjects) : giveBackTry(subjects));
  return outcome.ok ? redirect(outcome.location, 303) : refusal(outcome.because);
}

export default function Payment() {
  return (
    <PaymentPage payment={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}

async function paymentOf(
  request: Request,
  params: LoaderFunctionArgs["params"],
  asked: Permission,
) {
  const officer = await requireOfficer(request, asked);
  const payment = await findPayment(officer, idIn(params, "matterId"));
  if (!payment) throw new Response(null, { status: 404 });
  return { officer, payment };
}
