import { and, desc, eq, isNull, ne, type SQL, sql } from "drizzle-orm";
import { isTheirs } from "#app/domain/access/policy.ts";
import type { Day } from "#app/domain/calendar/day.ts";
import { type ExportRequest, exportState } from "#app/domain/exports/request.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs, type Transaction } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { exportAskings, exportFetches, exportRequests } from "#db/schema/exports/requests.ts";

/** Policy: so many of one's own are listed, the newest. */
const OWN_LISTED = 50;

export type KnownExport = Awaited<ReturnType<typeof read>>[number];

/** What the viewer asked for, newest first, and what waits for their word today, the oldest first. */
export const findExports = (viewer: Officer, today: Day) =>
  readAs(viewer, async (tx) => {
    const own = await read(tx, viewer, eq(exportRequests.askedBy, viewer.id)).limit(OWN_LISTED);
    return { own, waiting: await waitingFor(tx, viewer, today) };
  });

/** How many wait for the viewer's word today. */
export const countExportsFor = async (viewer: Officer, today: Day): Promise<number> =>
  isTheirs(viewer, "export-matters")
    ? (await readAs(viewer, (tx) => waitingFor(tx, viewer, today))).length
    : 0;

async function waitingFor(tx: Transaction, viewer: Officer, today: Day) {
  const { askedBy, approved } = exportRequests;
  const open = await read(tx, viewer, and(ne(askedBy, viewer.id), isNull(approved)));
  return open.filter((one) => exportState(one, today) === "waiting").toReversed();
}

/** One of them; undefined where there is none for this viewer. */
export const findExport = (viewer: Officer, id: string): Promise<KnownExport | undefined> =>
  readAs(viewer, async (tx) => (await read(tx, viewer, eq(exportRequests.id, id)))[0]);

/** Each with as many rows as the viewer may know of. */
function read(tx: Transaction, viewer: Officer, wanted: SQL | undefined) {
  const request = exportRequests;
  return tx
    .select({
      ...{ id: request.id, number: request.number, queue: request.queue, filter: request.filter },
      ...{ purpose: request.purpose, reason: request.reason, needsWord: request.needsWord },
      ...{ askedBy: request.askedBy, askedAt: request.askedAt, approved: request.approved },
      ...{ decidedBy: request.decidedBy, answer: request.answer, rows: exportAskings.rows },
      askedOn: sql<Day>`day_of(${request.askedAt})::text`,
      decidedOn: sql<Day | null>`day_of(${request.decidedAt})::text`,
      fetches: sql<number>`(select count(*)::integer from ${exportFetches} f
        where f.bureau_id = ${request.bureauId} and f.request_id = ${request.id})`,
    } satisfies Record<keyof ExportRequest, unknown> & Record<string, unknown>)
    .from(request)
    .innerJoin(
      exportAskings,
      and(eq(exportAskings.bureauId, request.bureauId), eq(exportAskings.requestId, request.id)),
    )
    .where(
      and(
        onlyFor("export-matters", viewer),
        eq(request.bureauId, env.BUREAU_ID),
        eq(exportAskings.staffId, viewer.id),
        wanted,
      ),
    )
    .orderBy(desc(request.askedAt));
}
