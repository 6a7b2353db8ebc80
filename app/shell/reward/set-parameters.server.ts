import { v7 as uuidv7 } from "uuid";
import type { Day } from "#app/domain/calendar/day.ts";
import { refused } from "#app/domain/decision.ts";
import type { RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { canonicalDigest } from "#db/stores/audit/canonical.ts";
import {
  confirmVersion,
  countParameters,
  insertParameters,
} from "#db/stores/reward/parameter-store.server.ts";

type Settled = {
  readonly from: Day;
  readonly scale: RewardScale;
  readonly source: string;
  readonly by: string;
  readonly seen: number;
};

/** Enters what the province has settled from a day on, if nobody has added anything since. It waits for somebody else to confirm it. */
export const setParameters = (
  { from, scale, source, by, seen }: Settled,
  posted: Posted,
): Promise<Outcome<"changed-meanwhile" | "form-used">> =>
  once(posted, async (tx) => {
    if ((await countParameters(tx)) !== seen) return refused("changed-meanwhile");
    const row = { id: uuidv7(), fromOn: from, scale, source, enteredBy: by };
    await insertParameters(tx, row);
    const about = { id: row.id, from, digest: canonicalDigest(row) };
    await appendAudit(tx, { action: "parameters-set", by, matterId: null, about });
    return redirectTo("/admin/parameters");
  });

/** Somebody else has compared a version with its source. It counts for rewards assessed from the next day. */
export const confirmParameters = (
  id: string,
  by: string,
  posted: Posted,
): Promise<Outcome<"changed-meanwhile" | "form-used">> =>
  once(posted, async (tx) => {
    if (!(await confirmVersion(tx, id, by))) return refused("changed-meanwhile");
    await appendAudit(tx, { action: "parameters-confirmed", by, matterId: null, about: { id } });
    return redirectTo("/admin/parameters");
  });
