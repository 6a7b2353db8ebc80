import { refused } from "#app/domain/decision.ts";
import type { Listed } from "#app/domain/exports/columns.ts";
import { type WhyNotFetch, whyNotFetch } from "#app/domain/exports/request.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import type { DrawnList } from "#app/shell/audit/record-look.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { daysOf } from "#app/shell/exports/decide-export.server.ts";
import { listedOf, wholeQueue } from "#app/shell/exports/whole-queue.server.ts";
import { inTransaction } from "#db/client.server.ts";
import type { KnownExport } from "#db/queries/exports/exports.server.ts";
import type { Dates } from "#db/queries/matter/queue-rules.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { canonicalDigest } from "#db/stores/audit/canonical.ts";
import { insertFetch, lockExport } from "#db/stores/exports/export-store.server.ts";

type Fetched =
  | { readonly ok: true; readonly listed: readonly Listed[]; readonly look: DrawnList }
  | { readonly ok: false; readonly because: readonly WhyNotFetch[] };

/**
 * The list as it stands now, for whoever asked for it and no one else; what goes to the log before it is handed over comes
 * with it. A matter from which somebody is kept is counted in no sum there, but stands in the log by itself: only who may
 * know of it reads that.
 */
export async function fetchExport(
  officer: Officer,
  { id, queue, filter, askedBy }: KnownExport,
  dates: Dates,
): Promise<Fetched> {
  if (askedBy !== officer.id) return refused("refused");
  const rows = await wholeQueue(officer, { queue, filter }, dates);
  const { listed, kept } = await listedOf(officer, rows);
  return inTransaction(async (tx): Promise<Fetched> => {
    const found = await lockExport(tx, id);
    if (!found) return refused("refused");
    const why = whyNotFetch({ ...found, ...daysOf(found) }, listed.length, today());
    if (why.length > 0) return refused(...why);
    await insertFetch(tx, { requestId: id, place: found.fetches + 1, rows: listed.length });
    const { number, purpose } = found;
    const by = { action: "matter-listed", by: officer.id, role: officer.role } as const;
    if (kept.length > 0)
      await appendAudit(tx, ...kept.map((matterId) => ({ ...by, matterId, about: { number } })));
    const reason = canonicalDigest(found.reason);
    const look = { number, purpose, reason, rows: listed.length - kept.length };
    return { ok: true, listed, look };
  });
}
