import { v7 as uuidv7 } from "uuid";
import type { Day } from "#app/domain/calendar/day.ts";
import { today } from "#app/shell/clock.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit-store.server.ts";
import { canonicalDigest } from "#db/stores/canonical.ts";
import { insertSignOff } from "#db/stores/sign-off-store.server.ts";

type SigningOff = {
  readonly provisionId: string;
  readonly from: Day;
  readonly by: string;
  readonly note: string;
};

/** Puts down that the legal unit answers for a version from today. False where somebody has before. */
export const signOff = ({ provisionId, from, by, note }: SigningOff): Promise<boolean> =>
  inTransaction(async (tx) => {
    const row = {
      id: uuidv7(),
      provisionId,
      versionFrom: from,
      signedBy: by,
      signedOn: today(),
      note,
    };
    const isNew = await insertSignOff(tx, row);
    const about = { provision: provisionId, from, digest: canonicalDigest(row) };
    if (isNew) await appendAudit(tx, { action: "version-signed-off", by, matterId: null, about });
    return isNew;
  });
