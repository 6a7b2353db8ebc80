import { day } from "#app/domain/calendar/day.ts";
import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { authorise } from "#app/domain/payout/authorise.ts";
import { checkAccount } from "#app/domain/payout/check.ts";
import { pay } from "#app/domain/payout/pay.ts";
import type { Payout, PayoutEvent } from "#app/domain/payout/payout.ts";
import type { PayeeVersion } from "#app/domain/reward/payee/payee.ts";

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

/** By transfer, whatever the sum: to an account whose last digits are the code. */
const NAMED: PayeeVersion = {
  ...{ version: 1, way: "anonymous", method: "transfer", sharer: 1, share: null },
  ...{ setOn: day("2000-01-01"), effectiveOn: day("2000-01-08"), stoppedOn: null },
};

type Paying = { readonly codeDigest: string; readonly voucher: string };

/** By the rules alone: two others of finance authorise and check, then this one pays. */
export function paidOut(
  { reward }: Pick<Matter, "reward">,
  { codeDigest, voucher }: Paying,
  act: Acting,
): Decision<MatterEvent, string> {
  const other = (name: string): Acting => ({ by: `${name} of finance`, on: act.on });
  const payees = [NAMED];
  const tails = [{ version: 1, tail: reward?.claim?.codeDigest ?? null }];
  const rules = [
    (payouts: readonly Payout[]) =>
      authorise({ reward, payouts, payees }, { way: "transfer", paper: "审批1号" }, other("first")),
    (payouts: readonly Payout[]) =>
      checkAccount({ reward, payouts, payees }, { typed: codeDigest, tails }, other("second")),
    (payouts: readonly Payout[]) => pay({ reward, payouts, payees }, { voucher }, act),
  ];
  let payouts: readonly Payout[] = [];
  for (const rule of rules) {
    const decision = rule(payouts);
    if (!decision.ok) return refused(...decision.because);
    payouts = decision.events.reduce(after, payouts);
  }
  return decided({ type: "reward-paid", by: act.by, on: act.on, voucher });
}
