import { and, count, desc, eq, gt, lt, ne, sql } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db, type Transaction } from "#db/client.server.ts";
import {
  custodians,
  isRecorded,
  knowers,
  openings,
  recorded,
  registered,
  requests,
} from "#db/schema/vault.ts";

const bureauId = env.BUREAU_ID;
/** The newest are on the page; older ones are in the register of their matter. */
const MOST_LISTED = 200;

export type RequestRow = Omit<typeof requests.$inferSelect, "bureauId">;

type Put = { readonly act: string; readonly isNew: boolean };

/** The request as it stands: one that was put down before keeps its words and its act. */
export async function putRequest(tx: Transaction, row: RequestRow): Promise<Put> {
  const inserted = await tx
    .insert(requests)
    .values({ ...row, bureauId })
    .onConflictDoNothing({ target: [requests.bureauId, requests.id] })
    .returning({ act: requests.act });
  if (inserted[0]) return { ...inserted[0], isNew: true };
  const same = and(eq(requests.requestedBy, row.requestedBy), eq(requests.matterId, row.matterId));
  const [found] = await tx
    .select({ act: requests.act })
    .from(requests)
    .where(and(eq(requests.bureauId, bureauId), eq(requests.id, row.id), same));
  if (!found) throw new Error("A request's id belongs to another request");
  return { ...found, isNew: false };
}

/** How many others were asked for in somebody's name since a moment, whether or not they reached the register. */
export async function countRequests(
  requestedBy: string,
  since: Date,
  besides: string,
): Promise<number> {
  const [row] = await db
    .select({ asked: count() })
    .from(requests)
    .where(
      and(
        eq(requests.bureauId, bureauId),
        eq(requests.requestedBy, requestedBy),
        gt(requests.requestedAt, since),
        ne(requests.id, besides),
      ),
    );
  return row?.asked ?? 0;
}

/** The submission of a matter and the numbers of all its matters; undefined where this custodian may not know of it. */
export async function findAskedFor(matterId: string, staffId: string) {
  const [matter] = await db
    .select({ submissionId: registered.submissionId })
    .from(registered)
    .innerJoin(
      knowers,
      and(
        eq(knowers.bureauId, registered.bureauId),
        eq(knowers.submissionId, registered.submissionId),
        eq(knowers.staffId, staffId),
      ),
    )
    .where(and(eq(registered.bureauId, bureauId), eq(registered.matterId, matterId)));
  if (!matter) return undefined;
  const { submissionId } = matter;
  const rows = await db
    .select({ number: registered.number })
    .from(registered)
    .where(and(eq(registered.bureauId, bureauId), eq(registered.submissionId, submissionId)))
    .orderBy(registered.number);
  return { submissionId, number: rows.map(({ number }) => number).join("、") };
}

/** Those who are written to about a submission, with where to. */
export const findKnowers = (tx: Transaction, submissionId: string) =>
  tx
    .select({ id: custodians.staffId, mail: custodians.mail })
    .from(knowers)
    .innerJoin(
      custodians,
      and(eq(custodians.bureauId, knowers.bureauId), eq(custodians.staffId, knowers.staffId)),
    )
    .where(and(eq(knowers.bureauId, bureauId), eq(knowers.submissionId, submissionId)));

/** The requests that stand in the register, newest first; only the one, where an id is given. */
export function findRequests(id?: string) {
  return db
    .select()
    .from(requests)
    .leftJoin(
      openings,
      and(eq(openings.bureauId, requests.bureauId), eq(openings.requestId, requests.id)),
    )
    .where(
      and(
        eq(requests.bureauId, bureauId),
        isRecorded(requests.act),
        id === undefined ? undefined : eq(requests.id, id),
      ),
    )
    .orderBy(desc(requests.requestedAt))
    .limit(MOST_LISTED);
}

/** Requests that ran out before anybody opened them, and of which the register does not say so yet. */
export function findRunOut(now: Date) {
  return db
    .select({ id: requests.id, matterId: requests.matterId, purpose: requests.purpose })
    .from(requests)
    .leftJoin(
      openings,
      and(eq(openings.bureauId, requests.bureauId), eq(openings.requestId, requests.id)),
    )
    .where(
      and(
        eq(requests.bureauId, bureauId),
        lt(requests.expiresAt, now),
        isRecorded(requests.act),
        sql`${openings.requestId} is null`,
        sql`not exists (select 1 from ${recorded} where ${recorded.requestId} = ${requests.id}
          and ${recorded.type} in ('unsealing-expired', 'unsealing-refused'))`,
      ),
    );
}
