import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { endSessionsOf } from "#app/shell/sign-in/sessions.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { oweNotice } from "#db/stores/letters/account-notice-store.server.ts";

/** For a telephone that was lost or a screen left open: one alone may shut a door, and the person is told. */
export const endSessionsOfAnother = (
  posted: Posted,
  staffId: string,
): Promise<Outcome<"form-used">> =>
  once(posted, async (tx) => {
    await endSessionsOf(staffId, null, tx);
    await oweNotice(tx, staffId, "sessions-ended");
    const about = { staff: staffId };
    await appendAudit(tx, { action: "sessions-ended", by: posted.actor, matterId: null, about });
    return redirectTo(`/security/people/${staffId}/sessions`);
  });
