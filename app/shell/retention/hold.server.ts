import { v4 as uuidv4 } from "uuid";
import type { Hold } from "#app/domain/retention/retention.ts";
import { today } from "#app/shell/clock.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { insertHold, liftHold } from "#db/stores/identity/retention-store.server.ts";

const HOLDS = redirectTo("/custodian/holds");

/** Written into the log with it: a hold that nobody can account for is none. */
export const placeHold = (
  posted: Posted,
  matterId: string,
  ground: Hold["ground"],
): Promise<Outcome<"form-used">> =>
  once(posted, async (tx) => {
    const by = posted.actor;
    await appendAudit(tx, { action: "hold-placed", by, matterId, about: { ground } });
    const hold = { id: uuidv4(), matterId, ground, placedBy: by, placedOn: today() };
    await insertHold(tx, hold);
    return HOLDS;
  });

type Placed = { readonly id: string; readonly matterId: string; readonly ground: Hold["ground"] };

/** One that another has lifted meanwhile is lifted already. */
export const liftHoldOf = (
  posted: Posted,
  { id, matterId, ground }: Placed,
): Promise<Outcome<"form-used">> =>
  once(posted, async (tx) => {
    const by = posted.actor;
    if (await liftHold(id, by, today(), tx))
      await appendAudit(tx, { action: "hold-lifted", by, matterId, about: { ground } });
    return HOLDS;
  });
