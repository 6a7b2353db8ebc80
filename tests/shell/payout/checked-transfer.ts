import { authorise } from "#app/domain/payout/authorise.ts";
import { checkAccount } from "#app/domain/payout/check.ts";
import { tailOf } from "#app/domain/reward/payee/bank-account.ts";
import { today } from "#app/shell/clock.server.ts";
import { stepOnce } from "#app/shell/payout/take-payout-step.server.ts";
import { accountTails } from "#app/shell/reward/payees.server.ts";
import { ACCOUNT } from "#tests/support/acts/account.ts";
import { agePayees, name, toldReport } from "#tests/support/acts/payee.ts";
import { payers } from "#tests/support/an-office.ts";

const [first, second] = payers;

/** A reward of 5,000.00 yuan, claimed by transfer, authorised by the first of finance and checked by the second: the third may pay. */
export async function checkedTransfer(): Promise<string> {
  const id = await toldReport();
  await name(id);
  await agePayees(id, 7);
  await authorisedAndChecked(id);
  return id;
}

export async function authorisedAndChecked(id: string): Promise<void> {
  const on = today();
  await stepOnce(id, (it) =>
    authorise(it, { way: "transfer", paper: "审批1号" }, { by: first.id, on }),
  );
  const tails = await accountTails(id);
  await stepOnce(id, (it) =>
    checkAccount(it, { typed: tailOf(ACCOUNT.number), tails }, { by: second.id, on }),
  );
}
