import type { Decision } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { authorise } from "#app/domain/payout/authorise.ts";
import { checkAccount, checkCode } from "#app/domain/payout/check.ts";
import { keepReceipt, sendBack } from "#app/domain/payout/close-payout.ts";
import { pay } from "#app/domain/payout/pay.ts";
import type { Payable } from "#app/domain/payout/payable.ts";
import { type PayoutEvent, WAYS } from "#app/domain/payout/payout.ts";
import type { PayoutReason } from "#app/domain/payout/reasons.ts";
import { currentPayees } from "#app/domain/reward/payee/payee.ts";
import { today } from "#app/shell/clock.server.ts";
import { takePayoutStep } from "#app/shell/payout/take-payout-step.server.ts";
import { collectionCodeOf, digestOfCode } from "#app/shell/reward/collection-code.server.ts";
import { accountTails } from "#app/shell/reward/payees.server.ts";
import { among, type Doing, type OfMatter, type Press } from "#tests/simulate/doing.ts";
import type { Standing } from "#tests/simulate/standing.ts";

const FINANCE = ["finance"] as const;

type Rule = (payable: Payable, act: Acting) => Decision<PayoutEvent, PayoutReason>;

const byFinance = ({ standing, by }: OfMatter, says: string, rule: Rule): Press => ({
  says,
  send: (form) =>
    takePayoutStep(standing.id, form, (payable) => rule(payable, { by: by.id, on: today() })),
});

const liveOf = ({ payouts }: Standing) => {
  const last = payouts.at(-1);
  return last?.steps.some(({ step }) => step === "sent-back") ? undefined : last;
};
const has = (standing: Standing, wanted: string) =>
  !!liveOf(standing)?.steps.some(({ step }) => step === wanted);
const hadNoHand = (standing: Standing, { id }: OfMatter["by"]) => {
  const live = liveOf(standing);
  return live?.by !== id && !live?.steps.some(({ by }) => by === id);
};
const isOwed = ({ matter: { reward } }: Standing) =>
  !!reward?.claim && !reward.payment && !reward.lapsedOn;
const mayBePaid = ({ payees }: Standing) =>
  payees.length > 0 &&
  payees.every(({ effective_on, stopped_on }) => stopped_on !== null || effective_on <= today());

function byCode(of: OfMatter): Press {
  const isRight = of.draw(8) > 0;
  const codeDigest = digestOfCode(isRight ? collectionCodeOf(of.standing.id) : "");
  return byFinance(of, isRight ? "code" : "another code", (payable, act) =>
    checkCode(payable, { codeDigest }, act),
  );
}

/** The last digits of every account, as they stand on the page; or those of somebody else. */
function byAccount(of: OfMatter): Press {
  const isRight = of.draw(8) > 0;
  return {
    says: isRight ? "account" : "another account",
    send: async (form) => {
      const tails = await accountTails(of.standing.id);
      return byFinance(of, "", (payable, act) => {
        const current = currentPayees(payable.payees ?? []).map(({ version }) => version);
        const wanted = tails.filter(({ version }) => current.includes(version));
        const typed = isRight ? wanted.map(({ tail }) => tail).join("") : "1234";
        return checkAccount(payable, { typed, tails }, act);
      }).send(form);
    },
  };
}

export const PAYOUTS: readonly Doing[] = [
  {
    kind: "authorised",
    often: 4,
    of: FINANCE,
    single: true,
    fits: (standing) => isOwed(standing) && !liveOf(standing) && mayBePaid(standing),
    press: (of) => {
      const chosen = of.standing.payees.at(-1)?.method ?? "cash";
      const way = of.draw(8) === 0 ? among(WAYS, of.draw) : chosen;
      return byFinance(of, way, (payable, act) =>
        authorise(payable, { way, paper: "审批1号" }, act),
      );
    },
  },
  {
    kind: "checked",
    often: 4,
    of: FINANCE,
    single: true,
    fits: (standing) => isOwed(standing) && !!liveOf(standing) && !has(standing, "checked"),
    suits: hadNoHand,
    press: (of) => (liveOf(of.standing)?.way === "cash" ? byCode(of) : byAccount(of)),
  },
  {
    kind: "paid",
    often: 5,
    of: FINANCE,
    single: true,
    fits: (standing) => isOwed(standing) && has(standing, "checked"),
    suits: hadNoHand,
    press: (of) => byFinance(of, "", (payable, act) => pay(payable, { voucher: "凭证1" }, act)),
  },
  {
    kind: "received",
    often: 1,
    of: FINANCE,
    single: true,
    fits: (standing) => has(standing, "paid") && !has(standing, "received"),
    press: (of) =>
      byFinance(of, "", (payable, act) => keepReceipt(payable, { receipt: "收据1" }, act)),
  },
  {
    kind: "sent-back",
    often: 0.4,
    of: FINANCE,
    single: true,
    fits: (standing) => isOwed(standing) && !!liveOf(standing),
    press: (of) =>
      byFinance(of, "", (payable, act) => sendBack(payable, { reason: "账户有误" }, act)),
  },
];
