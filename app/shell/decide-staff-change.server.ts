import { refused } from "#app/domain/decision.ts";
import type { Officer } from "#app/domain/people/roles.ts";
import {
  type ChangeReason,
  type StaffChange,
  whyNotConfirm,
} from "#app/domain/people/staff-change.ts";
import { type Asking, aboutOf } from "#app/shell/ask-staff-change.server.ts";
import { leadTo, type Outcome, once, type Posted } from "#app/shell/once.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit-store.server.ts";
import { dropSecondFactor } from "#db/stores/second-factor-store.server.ts";
import { dropSessionsOf } from "#db/stores/session-store.server.ts";
import {
  applyChange,
  hasHead,
  lockChange,
  saveDecision,
  setInactive,
} from "#db/stores/staff-change-store.server.ts";

/** The second of two. What is confirmed takes effect at once, for approvals from tomorrow; every session ends. */
export const decideChange = (
  id: string,
  officer: Officer,
  approved: boolean,
  posted: Posted,
): Promise<Outcome<ChangeReason | "decided-already" | "form-used">> =>
  once(posted, async (tx) => {
    const change = await lockChange(tx, id);
    if (!change) return refused("decided-already");
    const why = whyNotConfirm(officer, change, await hasHead(change.unitId, change.staffId));
    if (why.length > 0) return refused(...why);

    await saveDecision(tx, id, officer.id, approved);
    if (approved) await putIntoEffect(tx, change);
    const action = approved ? "staff-change-confirmed" : "staff-change-refused";
    await appendAudit(tx, { action, by: officer.id, matterId: null, about: aboutOf(change) });
    return leadTo("/security/changes");
  });

async function putIntoEffect(tx: Transaction, change: Parameters<typeof applyChange>[1]) {
  await applyChange(tx, change);
  await dropSessionsOf(change.staffId, "", tx);
  if (change.kind === "reset") await dropSecondFactor(tx, change.staffId);
}

/** Why this officer may not confirm it, as it stands now; empty where they may. */
export const mayBeConfirmedBy = async (officer: Officer, change: StaffChange) =>
  whyNotConfirm(officer, change, await hasHead(change.unitId, change.staffId));

/** One alone may shut a door. */
export const deactivate = (
  staffId: string,
  { by, posted }: Omit<Asking, "key">,
): Promise<Outcome<"form-used">> =>
  once(posted, async (tx) => {
    await setInactive(tx, staffId);
    await dropSessionsOf(staffId, "", tx);
    const about = { staff: staffId };
    await appendAudit(tx, { action: "staff-deactivated", by, matterId: null, about });
    return leadTo("/security");
  });
