import { MOST_WRONG_CODES } from "#app/domain/sign-in/throttle.ts";
import { ofOneself } from "#app/shell/audit/of-oneself.ts";
import { now } from "#app/shell/clock.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { oweNotice } from "#db/stores/letters/account-notice-store.server.ts";
import {
  countCode,
  holdFactor,
  setNoWrongCodes,
} from "#db/stores/sign-in/second-factor-store.server.ts";

/**
 * Counts a code before it is looked at. False where so many were wrong in a row that no more are looked at, until two
 * people have reset this sign-in: whoever tries them all knows the password.
 */
export const mayTryCode = (staffId: string): Promise<boolean> =>
  countCode(staffId, MOST_WRONG_CODES);

export const forgetWrongCodes = setNoWrongCodes;

/** After a wrong code. With the last that may be, the person is told, and so is the log. */
export const holdAfterWrongCode = (staffId: string): Promise<void> =>
  inTransaction(async (tx) => {
    if (!(await holdFactor(tx, staffId, MOST_WRONG_CODES, now()))) return;
    await oweNotice(tx, staffId, "codes-held");
    const about = { staff: staffId, failures: MOST_WRONG_CODES };
    await appendAudit(tx, { ...ofOneself("codes-held", staffId), about });
  });
