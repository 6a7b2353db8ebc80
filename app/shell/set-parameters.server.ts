import { v7 as uuidv7 } from "uuid";
import type { Day } from "#app/domain/calendar/day.ts";
import type { RewardScale } from "#app/domain/law/reward-scale.ts";
import { inTransaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit-store.server.ts";
import { canonicalDigest } from "#db/stores/canonical.ts";
import { insertParameters } from "#db/stores/parameter-store.server.ts";

type Settled = {
  readonly from: Day;
  readonly scale: RewardScale;
  readonly source: string;
  readonly by: string;
};

/** Adds what the province has settled from a day on. Nothing that was said before is changed. */
export const setParameters = ({ from, scale, source, by }: Settled): Promise<void> =>
  inTransaction(async (tx) => {
    const row = { id: uuidv7(), fromOn: from, scale, source, enteredBy: by };
    await insertParameters(tx, row);
    const about = { id: row.id, from, digest: canonicalDigest(row) };
    await appendAudit(tx, { action: "parameters-set", by, matterId: null, about });
  });
