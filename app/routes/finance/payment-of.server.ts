import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Permission } from "#app/domain/access/policy.ts";
import { liveOf } from "#app/domain/payout/payout.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findGathered } from "#db/queries/payout/batches.server.ts";
import { findPayment, type PaymentLine } from "#db/queries/payout/payments.server.ts";
import { findChosenWay } from "#db/queries/reward/payees.server.ts";
import { findNames } from "#db/queries/staff/names.server.ts";

type Args = Pick<LoaderFunctionArgs, "request" | "params">;

/** One reward as finance may see it, and who asks; 404 where there is none for them. */
export async function paymentOf({ request, params }: Args, asked: Permission) {
  const officer = await requireOfficer(request, asked);
  const payment = await findPayment(officer, idIn(params, "matterId"));
  if (!payment) throw new Response(null, { status: 404 });
  return { officer, payment };
}

/** What the pages of one reward show: how it is to be paid, and who did what, by their names. */
export async function shownPayment(officer: Officer, payment: PaymentLine) {
  const names = await findNames(officer);
  const chosen = await findChosenWay(officer, payment.id);
  const live = liveOf(payment.payouts);
  const gathered = live && !payment.payment ? await findGathered(officer) : null;
  const named = <Hand extends { readonly by: string }>(hand: Hand) => ({
    ...hand,
    by: names.get(hand.by) ?? "",
  });
  return {
    ...payment,
    chosen,
    /** In which batch it is; whoever must not know of another matter in it is not told. */
    batch: (live && gathered?.get(live.id)) ?? null,
    payouts: payment.payouts.map(({ steps, ...payout }) => ({
      ...named(payout),
      steps: steps.map(named),
    })),
  };
}
export type ShownPayment = Awaited<ReturnType<typeof shownPayment>>;
