import { drizzle, type PgRemoteDatabase } from "drizzle-orm/pg-proxy";
import { DatabaseFailure, hideBoundValues } from "#db/database-failure.server.ts";
import { closeLanes, onLane } from "#db/lanes.server.ts";

/** Long enough for a busy hour, short enough that nobody waits five seconds for a bad answer. */
const ANSWER_WITHIN = 4000;

/** Serialization failure and deadlock: the database asks for the whole transaction again. */
const WORTH_ONE_MORE_TRY = new Set(["40001", "40P01"]);

type Queries = Omit<PgRemoteDatabase, "transaction">;
export type Transaction = Queries & { readonly began: true };

hideBoundValues();

/** One statement on its own. What belongs together goes through `inTransaction`. */
export const db: Queries = drizzle((text, params, rowsAre) =>
  onLane(async (lane) => ({ rows: await lane.query(text, params, rowsAre) }), ANSWER_WITHIN),
);

/**
 * Does the work wholly or not at all. Tried twice at most, and only when the database says that nothing was kept:
 * after a lost connection a second try could record a thing twice.
 */
export async function inTransaction<Result>(
  work: (tx: Transaction) => Promise<Result>,
  deadline = ANSWER_WITHIN,
): Promise<Result> {
  try {
    return await attempt(work, deadline);
  } catch (error) {
    if (!(error instanceof DatabaseFailure && WORTH_ONE_MORE_TRY.has(error.code))) throw error;
    return attempt(work, deadline);
  }
}

const attempt = <Result>(work: (tx: Transaction) => Promise<Result>, deadline: number) =>
  onLane(async (lane) => {
    await lane.query("begin");
    const queries = drizzle(async (text, params, rowsAre) => ({
      rows: await lane.query(text, params, rowsAre),
    }));
    const result = await work(Object.assign(queries, { began: true } as const));
    await lane.query("commit");
    return result;
  }, deadline);

export const closeDatabase = closeLanes;
