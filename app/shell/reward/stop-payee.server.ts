import { refused } from "#app/domain/decision.ts";
import { currentPayees, isCoolingOff } from "#app/domain/reward/payee/payee.ts";
import { today } from "#app/shell/clock.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { holdMatter } from "#app/shell/matter/perform.server.ts";
import { tellOfPayee } from "#app/shell/reward/tell-of-payee.server.ts";
import { findPayees, stopPayee } from "#db/stores/reward/payee-store.server.ts";

export type StopReason = "no-such-matter" | "nothing-to-stop";
type Stopping = { readonly matterId: string; readonly version: number };
type Sent = { readonly posted: Posted; readonly location: string };

/**
 * Whoever holds the receipt stops a payee that still cools off. Who was named before does not come back by it: it is not known
 * which of the two was named by whom. Nothing is paid until somebody is named anew.
 */
export const stopNamed = (
  { matterId, version }: Stopping,
  { posted, location }: Sent,
): Promise<Outcome<StopReason | "form-used">> =>
  once<StopReason>(posted, async (tx) => {
    const matter = await holdMatter(tx, matterId);
    if (!matter) return refused("no-such-matter");
    const on = today();
    const current = currentPayees(await findPayees(tx, matterId));
    const named = current.find((one) => one.version === version && isCoolingOff(one, on));
    if (!named || matter.reward?.payment) return refused("nothing-to-stop");
    await stopPayee(tx, { matterId, version, on });
    await tellOfPayee(tx, matter, "payee-stopped");
    return redirectTo(location);
  });
