import { and, count, inArray, not, or, type SQL, sql } from "drizzle-orm";
import { isTheirs } from "#app/domain/access/policy.ts";
import { type Action, recordOf } from "#app/domain/matter/action.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { awaitsWord } from "#db/queries/matter/queue-rules.server.ts";
import { reached } from "#db/queries/matter/visible.server.ts";
import { matters } from "#db/schema/matters.ts";

/** What waits for a second person without being a proposal; who set it down does not answer it. */
type Answering = { readonly by: Action; readonly waits: SQL; readonly asked: SQL };

const ANSWERS: readonly Answering[] = [
  {
    by: "correction-decision",
    waits: sql`${matters.correction} is not null`,
    asked: sql`${matters.correction} ->> 'proposedBy'`,
  },
  {
    by: "new-facts-decision",
    waits: sql`${matters.newFacts} is not null`,
    asked: sql`${matters.newFacts} ->> 'proposedBy'`,
  },
  {
    by: "challenge-decision",
    waits: sql`${matters.mediation} ->> 'challenge' is not null`,
    asked: sql`${matters.handlerId}::text`,
  },
  {
    by: "reward-denial",
    waits: sql`${matters.denialWaits}`,
    asked: sql`${matters.reward} ->> 'assessedBy'`,
  },
];

/** As the index `answers_awaited` has it, word for word: what waits is few among all there are. */
const isAmongFew = sql`${matters.stage} <> 'archived' and (${matters.correction} is not null or ${matters.newFacts} is not null
  or ${matters.mediation} ->> 'challenge' is not null or ${matters.denialWaits})`;

/** A no can be told by any handler but its own; it is the head whom it waits for. */
const answeredBy = (viewer: Officer): readonly Answering[] =>
  viewer.role === "handler" ? [] : ANSWERS.filter(({ by }) => isTheirs(viewer, by));

/** Where the viewer's answer is waited for, and no word of theirs on a proposal. */
export function awaitsAnswer(viewer: Officer): SQL | undefined {
  const arms = answeredBy(viewer).map(({ by, waits, asked }) =>
    and(
      reached(viewer, by),
      waits,
      sql`${asked} is distinct from ${viewer.id}`,
      inArray(matters.stage, Object.values(recordOf(by).at).flat()),
    ),
  );
  return arms.length === 0 ? sql`false` : and(isAmongFew, not(awaitsWord), or(...arms));
}

/** How many matters that are. */
export const countAnswers = async (viewer: Officer): Promise<number> => {
  if (answeredBy(viewer).length === 0) return 0;
  const [row] = await readAs(viewer, (tx) =>
    tx.select({ count: count() }).from(matters).where(awaitsAnswer(viewer)),
  );
  return row?.count ?? 0;
};
