import type { MailHour } from "#app/domain/letters/mail-hours.ts";
import { ofOneself } from "#app/shell/audit/of-oneself.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { sealNote } from "#app/shell/sign-in/sealed-note.server.ts";
import { newRecoveryCodes } from "#app/shell/sign-in/second-factor.server.ts";
import { endSessionOf, endSessionsOf } from "#app/shell/sign-in/sessions.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { oweNotice } from "#db/stores/letters/account-notice-store.server.ts";
import { findMailChoice, setMailHours } from "#db/stores/letters/mail-hours-store.server.ts";
import { dropSecondFactor } from "#db/stores/sign-in/second-factor-store.server.ts";

export const mailChoiceOf = findMailChoice;

/** What officers do to their own account, each as its form was posted: once. */
type Done = Promise<Outcome<"form-used">>;
const ACCOUNT = redirectTo("/desk/account");

export const endOneSession = (posted: Posted, session: string): Done =>
  once(posted, async (tx) => {
    await endSessionOf(posted.actor, session, tx);
    await appendAudit(tx, ofOneself("sessions-ended", posted.actor));
    return ACCOUNT;
  });

export const endOtherSessions = (posted: Posted, key: string): Done =>
  once(posted, async (tx) => {
    await endSessionsOf(posted.actor, key, tx);
    await appendAudit(tx, ofOneself("sessions-ended", posted.actor));
    return ACCOUNT;
  });

/** Ten new codes, kept for this session to read, with the end of the old ones or not at all. */
export const replaceOwnCodes = (posted: Posted, key: string): Done =>
  once(posted, async (tx) => {
    const codes = await newRecoveryCodes(tx, posted.actor);
    await sealNote(key, "recovery-codes", codes.join("\n"), tx);
    await appendAudit(tx, ofOneself("recovery-codes-replaced", posted.actor));
    return redirectTo("/desk/account/recovery-codes?back=/desk/account");
  });

/** At which hours what is new comes by mail. */
export const chooseMailHours = (posted: Posted, hours: readonly MailHour[]): Done =>
  once(posted, async (tx) => {
    await setMailHours(tx, posted.actor, hours);
    await appendAudit(tx, ofOneself("mail-hours-chosen", posted.actor));
    return ACCOUNT;
  });

/** The next sign-in enrols anew: neither the old telephone nor the old paper works any more, and everybody is out. */
export const forgetOwnFactor = (posted: Posted): Done =>
  once(posted, async (tx) => {
    await dropSecondFactor(tx, posted.actor);
    await endSessionsOf(posted.actor, null, tx);
    await oweNotice(tx, posted.actor, "factor-forgotten");
    await appendAudit(tx, ofOneself("factor-forgotten", posted.actor));
    return ACCOUNT;
  });
