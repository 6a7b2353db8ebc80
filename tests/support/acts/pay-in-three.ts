import type { Acting } from "#app/domain/matter/act.ts";
import { authorise } from "#app/domain/payout/authorise.ts";
import { checkCode } from "#app/domain/payout/check.ts";
import { pay } from "#app/domain/payout/pay.ts";
import { stepOnce } from "#app/shell/payout/take-payout-step.server.ts";
import { payers } from "#tests/support/an-office.ts";

/** In cash, by the three of finance of the office, on its database; the answer of the step that was refused, or of the last. */
export async function payInThree(matterId: string, codeDigest: string, { on }: Pick<Acting, "on">) {
  const [first, second, third] = payers;
  const authorised = await stepOnce(matterId, (payable) =>
    authorise(payable, { way: "cash", paper: "审批1号" }, { by: first.id, on }),
  );
  if (!authorised.ok) return authorised;
  const checked = await stepOnce(matterId, (payable) =>
    checkCode(payable, { codeDigest }, { by: second.id, on }),
  );
  if (!checked.ok) return checked;
  return stepOnce(matterId, (payable) => pay(payable, { voucher: "1" }, { by: third.id, on }));
}
