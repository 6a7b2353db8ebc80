import { NodePgPreparedQuery } from "drizzle-orm/node-postgres";
import pg from "pg";
import { DatabaseFailure } from "#db/database-failure.server.ts";

/** Where a transaction dies: before its so-manieth writing statement, at its commit, or right after it, so that its answer is lost. */
export type Death = { readonly before: number } | "at-commit" | "after-commit";

/** What is written is the same however warm the program is; what it looks up is not. */
const WRITES = /^\s*(insert|update|delete|select append_audit|select hold_case)/i;
const COMMIT = /^\s*commit/i;

let armed: { readonly death: Death; written: number; died: boolean } | null = null;
let executioner: pg.Client | null = null;
let execute = NodePgPreparedQuery.prototype.execute;

/** From now on `dying` can end the connection that writes, as an operator or a crash would. */
export async function takeKnife(ownerUrl: string): Promise<void> {
  executioner = new pg.Client({ connectionString: ownerUrl, application_name: "executioner" });
  executioner.on("error", () => {});
  await executioner.connect();
  // As it is by now: the program has put its own word around it.
  const whole = NodePgPreparedQuery.prototype.execute;
  execute = whole;
  NodePgPreparedQuery.prototype.execute = async function (values) {
    const moment = armed && momentOf(this.getQuery().sql, armed);
    // The owner may write beside it: then there is nobody to end.
    if (armed && moment === "dies") armed.died = await endWriting();
    const result = await whole.call(this, values);
    if (moment === "answer-lost") throw new DatabaseFailure("connection-lost", null);
    return result;
  };
}

export async function putKnifeAway(): Promise<void> {
  NodePgPreparedQuery.prototype.execute = execute;
  await executioner?.end();
}

/** Whether the work met its death: it may have had nothing to write, or less than that. */
export async function dying(death: Death, work: () => Promise<unknown>): Promise<boolean> {
  const own = { death, written: 0, died: false };
  armed = own;
  try {
    await work();
  } catch (failure) {
    if (!own.died) throw failure;
  } finally {
    armed = null;
  }
  return own.died;
}

function momentOf(
  statement: string,
  now: NonNullable<typeof armed>,
): "dies" | "answer-lost" | null {
  if (now.died) return null;
  const isCommit = COMMIT.test(statement);
  if (WRITES.test(statement)) now.written += 1;
  const { death, written } = now;
  const dies =
    death === "at-commit"
      ? isCommit
      : typeof death === "object" && WRITES.test(statement) && written === death.before;
  const isLost = death === "after-commit" && isCommit && written > 0;
  now.died = isLost;
  if (dies) return "dies";
  return isLost ? "answer-lost" : null;
}

/** Presses are killed one at a time: whoever is in a transaction now is the one that writes. */
async function endWriting(): Promise<boolean> {
  const ended =
    await executioner?.query(`select pg_terminate_backend(pid, 1000) from pg_stat_activity
    where datname = current_database() and application_name = 'yaoshao' and xact_start is not null`);
  return (ended?.rowCount ?? 0) > 0;
}
