import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { authorise } from "#app/domain/payout/authorise.ts";
import { checkCode } from "#app/domain/payout/check.ts";
import { pay } from "#app/domain/payout/pay.ts";
import type { Payout, PayoutEvent } from "#app/domain/payout/payout.ts";

/** The authorisations of a reward once something happened to them, as the tables would hold them. */
export function after(payouts: readonly Payout[], event: PayoutEvent): readonly Payout[] {
  if (event.type === "authorised") {
    const { type, ...said } = event;
    const round = payouts.length + 1;
    return [...payouts, { ...said, id: `payout ${round}`, round, steps: [] }];
  }
  const { type: step, ...made } = event;
  return payouts.map((payout) =>
    payout.round === payouts.length
      ? { ...payout, steps: [...payout.steps, { step, ...made }] }
      : payout,
  );
}

type Paying = { readonly codeDigest: string; readonly voucher: string };

/** By the rules alone: two others of finance authorise and check, then this one pays. */
export function paidOut(
  { reward }: Pick<Matter, "reward">,
  { codeDigest, voucher }: Paying,
  act: Acting,
): Decision<MatterEvent, string> {
  const other = (name: string): Acting => ({ by: `${name} of finance`, on: act.on });
  const rules = [
    (payouts: readonly Payout[]) =>
      authorise({ reward, payouts }, { way: "transfer", paper: "审批1号" }, other("first")),
    (payouts: readonly Payout[]) => checkCode({ reward, payouts }, { codeDigest }, other("second")),
    (payouts: readonly Payout[]) => pay({ reward, payouts }, { voucher }, act),
  ];
  let payouts: readonly Payout[] = [];
  for (const rule of rules) {
    const decision = rule(payouts);
    if (!decision.ok) return refused(...decision.because);
    payouts = decision.events.reduce(after, payouts);
  }
  return decided({ type: "reward-paid", by: act.by, on: act.on, voucher });
}
