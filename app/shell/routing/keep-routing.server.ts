import { v7 as uuidv7 } from "uuid";
import type { Day } from "#app/domain/calendar/day.ts";
import { refused } from "#app/domain/decision.ts";
import type { RoutingRow } from "#app/domain/routing/row.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { canonicalDigest } from "#db/stores/audit/canonical.ts";
import {
  confirmRoutingTable,
  countRoutingTables,
  insertRoutingTable,
} from "#db/stores/routing/routing-store.server.ts";

const PAGE = "/desk/routing";

type NewVersion = {
  readonly from: Day;
  readonly rows: readonly RoutingRow[];
  readonly source: string;
  readonly by: string;
  readonly seen: number;
};

/** Enters a version of the routing table, if nobody has added one since. It waits for somebody else to confirm it. */
export const enterRouting = (
  { from, rows, source, by, seen }: NewVersion,
  posted: Posted,
): Promise<Outcome<"changed-meanwhile" | "form-used">> =>
  once(posted, async (tx) => {
    if ((await countRoutingTables(tx)) !== seen) return refused("changed-meanwhile");
    const table = { id: uuidv7(), fromOn: from, rows, source, enteredBy: by };
    await insertRoutingTable(tx, table);
    const about = { id: table.id, from, digest: canonicalDigest(table) };
    await appendAudit(tx, { action: "routing-entered", by, matterId: null, about });
    return redirectTo(PAGE);
  });

/** Somebody else has compared a version with its source. It suggests from its first day on. */
export const confirmRouting = (
  id: string,
  by: string,
  posted: Posted,
): Promise<Outcome<"changed-meanwhile" | "form-used">> =>
  once(posted, async (tx) => {
    if (!(await confirmRoutingTable(tx, id, by))) return refused("changed-meanwhile");
    await appendAudit(tx, { action: "routing-confirmed", by, matterId: null, about: { id } });
    return redirectTo(PAGE);
  });
