import { eq, inArray } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { findQueue } from "#db/queries/matter/queue.server.ts";
import type { Dates } from "#db/queries/matter/queue-rules.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { submissionOf } from "#db/schema/joins.ts";
import { matters } from "#db/schema/matters.ts";

/**
 * What waits for a unit: accepted complaints, and reports as they came in; what runs out first at the top. With each, what the
 * routing table reads of it, and its version.
 */
export async function findAssignable(viewer: Officer, dates: Dates, most: number) {
  const reports = eq(matters.kind, "report");
  const waiting = await findQueue(viewer, "to-assign", dates, null, { most });
  const incoming = await findQueue(viewer, "incoming", dates, null, { most, only: reports });
  const rows = [...waiting.rows, ...incoming.rows]
    .toSorted((one, other) => one.urgency - other.urgency || (one.number < other.number ? -1 : 1))
    .slice(0, most);
  const ids = rows.map(({ id }) => id);
  const beside =
    ids.length === 0
      ? []
      : await readAs(viewer, (tx) =>
          tx
            .select({ id: matters.id, version: matters.version, answers: submissions.answers })
            .from(matters)
            .innerJoin(submissions, submissionOf(matters))
            .where(inArray(matters.id, ids)),
        );
  const known = new Map(beside.map((one) => [one.id, one]));
  const isMore =
    waiting.next !== null ||
    incoming.next !== null ||
    waiting.rows.length + incoming.rows.length > most;
  return { rows: rows.flatMap((row) => join(row, known.get(row.id))), isMore };
}

const join = <Row, Beside>(row: Row, beside: Beside | undefined) =>
  beside ? [{ ...row, ...beside }] : [];
