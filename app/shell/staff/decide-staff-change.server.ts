import { refused } from "#app/domain/decision.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import {
  type ChangeReason,
  type StaffChange,
  whyNotConfirm,
} from "#app/domain/staff/staff-change.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { endSessionsOf } from "#app/shell/sign-in/sessions.server.ts";
import { applyStaffChange, newFirstPassword } from "#app/shell/staff/apply-staff-change.server.ts";
import type { Asking } from "#app/shell/staff/ask-staff-change.server.ts";
import {
  hasHead,
  lockChange,
  saveDecision,
  setInactive,
} from "#db/stores/staff/staff-change-store.server.ts";

/** What is said to a change, by which form, and the session in which a first password may be read once. */
type Deciding = { readonly approved: boolean; readonly posted: Posted; readonly key: string };

/** The second of two. What is confirmed takes effect at once, for approvals from tomorrow. */
export async function decideChange(
  id: string,
  officer: Officer,
  { approved, posted, key }: Deciding,
): Promise<Outcome<ChangeReason | "decided-already" | "form-used">> {
  const first = await newFirstPassword(key);
  return once(posted, async (tx) => {
    const change = await lockChange(tx, id);
    if (!change) return refused("decided-already");
    const why = whyNotConfirm(officer, change, await hasHead(change.unitId, change.staffId));
    if (why.length > 0) return refused(...why);

    await saveDecision(tx, id, officer.id, approved);
    const next = approved ? await applyStaffChange(tx, change, first) : "/security/changes";
    return redirectTo(next);
  });
}

/** Why this officer may not confirm it, as it stands now; empty where they may. */
export const whyNotConfirmNow = async (officer: Officer, change: StaffChange) =>
  whyNotConfirm(officer, change, await hasHead(change.unitId, change.staffId));

/** One alone may shut a door. */
export const deactivate = (
  staffId: string,
  { by, posted }: Asking,
): Promise<Outcome<"form-used">> =>
  once(posted, async (tx) => {
    await setInactive(tx, staffId, by);
    await endSessionsOf(staffId, null, tx);
    return redirectTo("/security");
  });
