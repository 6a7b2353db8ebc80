import { sql } from "drizzle-orm";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import { env } from "#app/env.server.ts";
import { failureOf, hideBoundValues, isDatabaseFailure } from "#db/database-failure.server.ts";

/** Long enough for a busy hour; together short enough that nobody waits more than five seconds for a bad answer. */
const CONNECT_WITHIN = 2000;
const ANSWER_WITHIN = 3000;

/** A calendar that counts a whole province again is worth a minute, once a year. */
const PATIENCE = 60_000;

/** Serialization failure and deadlock: the database asks for the whole transaction again. */
const WORTH_ONE_MORE_TRY = new Set(["40001", "40P01"]);

/** The database was shut, crashed or ended this connection; or it was only found cut. */
const CONNECTION_DIED = new Set(["57P01", "57P02", "connection-lost", "ECONNRESET", "EPIPE"]);

type Queries = Omit<NodePgDatabase, "transaction" | "$client">;
export type Transaction = Queries & { readonly began: true };

hideBoundValues();

const pool = poolOf(10, ANSWER_WITHIN);
const patientPool = poolOf(1, PATIENCE);
const deskPool = poolOf(10, ANSWER_WITHIN, env.DESK_DATABASE_URL);

function poolOf(max: number, answerWithin: number, url = env.DATABASE_URL): pg.Pool {
  const opened = new pg.Pool({
    connectionString: url ?? "postgres://no-database-url.invalid",
    max,
    connectionTimeoutMillis: CONNECT_WITHIN,
    query_timeout: answerWithin,
    statement_timeout: answerWithin,
    idle_in_transaction_session_timeout: 2 * answerWithin,
    application_name: "yaoshao",
  });
  // Both are needed: a connection that dies in use reports to its client, an idle one to the pool.
  // Whoever waits for an answer gets the error; without these listeners the process would die of it.
  opened.on("error", () => {});
  opened.on("connect", (client) => client.on("error", () => {}));
  return opened;
}

/** One statement on its own. What belongs together goes through `inTransaction`. */
export const db: Queries = drizzle(pool);

/** What can be asked on its own or inside a transaction. */
export type Reader = typeof db | Transaction;

/**
 * Does the work wholly or not at all. Tried twice at most, and only when the database says that nothing was kept:
 * after a lost connection a second try could record a thing twice.
 */
export async function inTransaction<Result>(
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  try {
    return await attempt(pool, work);
  } catch (error) {
    if (isDatabaseFailure(error) && WORTH_ONE_MORE_TRY.has(error.code)) return attempt(pool, work);
    throw error;
  }
}

/**
 * What staff see of matters is read as the person who looks, by a login that can only read: the database itself leaves
 * out what its policies do not let them see, whatever the query asked for.
 */
export const readAs = <Result>(
  viewer: { readonly id: string },
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> =>
  attempt(deskPool, async (tx) => {
    await tx.execute(sql`select set_config('yaoshao.viewer', ${viewer.id}, true)`);
    return work(tx);
  });

/** For the rare work that touches everything: one at a time in a process, and given time. */
export const inLongTransaction = <Result>(
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> => attempt(patientPool, work);

async function attempt<Result>(
  from: pg.Pool,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const { client, tx } = await begun(from);
  try {
    const result = await work(tx);
    await tx.execute(sql`commit`);
    client.release();
    return result;
  } catch (error) {
    // Closing the connection rolls back just as surely, and does not wait for a server that no longer answers.
    client.release(true);
    throw error;
  }
}

/** What died while it lay idle says so only when it is used. Nothing was done with it yet, so the next one is taken. */
async function begun(from: pg.Pool) {
  for (;;) {
    const mayBeDead = from.idleCount > 0;
    const client = await connect(from);
    const tx = Object.assign(drizzle(client), { began: true } as const);
    try {
      await tx.execute(sql`begin`);
      return { client, tx };
    } catch (error) {
      client.release(true);
      if (!mayBeDead || !isDatabaseFailure(error) || !CONNECTION_DIED.has(error.code)) throw error;
    }
  }
}

const connect = (from: pg.Pool) =>
  from.connect().catch((error: unknown) => {
    throw failureOf(error);
  });

export const closeDatabase = async () => {
  await Promise.all([pool.end(), patientPool.end(), deskPool.end()]);
};
