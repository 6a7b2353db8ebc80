import { and } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { beforeCommittee, undecided } from "#db/queries/committee/agenda.server.ts";
import { claimed, unpaid } from "#db/queries/payout/payments.server.ts";
import { matters } from "#db/schema/matters.ts";

/** How much waits on the page of the viewer's role; undefined where nothing is counted there. */
export async function countWaiting(viewer: Officer): Promise<number | undefined> {
  if (viewer.role === "committee")
    return readAs(viewer, (tx) => tx.$count(matters, and(beforeCommittee(viewer), undecided)));
  if (viewer.role === "finance")
    return readAs(viewer, (tx) => tx.$count(matters, and(claimed(viewer), unpaid)));
  return undefined;
}
