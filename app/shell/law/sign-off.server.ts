import { v7 as uuidv7 } from "uuid";
import type { Day } from "#app/domain/calendar/day.ts";
import { refused } from "#app/domain/decision.ts";
import { today } from "#app/shell/clock.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { startClocks } from "#app/shell/matter/start-clocks.server.ts";
import { inLongTransaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { canonicalDigest } from "#db/stores/audit/canonical.ts";
import { holdCalendar } from "#db/stores/calendar/notice-store.server.ts";
import { insertSignOff } from "#db/stores/law/sign-off-store.server.ts";

type SigningOff = {
  readonly provisionId: string;
  readonly from: Day;
  readonly by: string;
  readonly note: string;
};

/** Puts down that the legal unit answers for a version from today, and starts its clocks; once, whoever was first. */
export const signOff = (
  { provisionId, from, by, note }: SigningOff,
  posted: Posted,
): Promise<Outcome<"signed-already" | "form-used">> =>
  once(
    posted,
    async (tx) => {
      await holdCalendar(tx);
      const row = {
        id: uuidv7(),
        provisionId,
        versionFrom: from,
        signedBy: by,
        signedOn: today(),
        note,
      };
      const isFirst = await insertSignOff(tx, row);
      if (!isFirst) return refused("signed-already");
      const about = { provision: provisionId, from, digest: canonicalDigest(row) };
      await appendAudit(tx, { action: "version-signed-off", by, matterId: null, about });
      await startClocks(tx, provisionId);
      return redirectTo(`/admin/law/${provisionId}`);
    },
    inLongTransaction,
  );
