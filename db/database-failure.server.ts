import { DrizzleQueryError } from "drizzle-orm";
import { NodePgPreparedQuery } from "drizzle-orm/node-postgres";
import { DatabaseError } from "pg";

/** What may be known of a failed query outside this folder: never the statement, never a bound value. */
export class DatabaseFailure extends Error {
  override readonly name = "DatabaseFailure";

  /** SQLSTATE, or the name of the network error; "deadline" when no answer came in time. */
  readonly code: string;
  readonly constraint: string | null;

  constructor(code: string, constraint: string | null) {
    super(constraint ? `${code} on ${constraint}` : code);
    this.code = code;
    this.constraint = constraint;
  }
}

/** Errors that are not the database's pass unchanged: they belong to the caller. */
export function asFailure(error: unknown): unknown {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  if (cause instanceof DatabaseFailure) return cause;
  if (cause instanceof DatabaseError)
    return new DatabaseFailure(cause.code ?? "unknown", cause.constraint ?? null);
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string")
    return new DatabaseFailure(cause.code, null);
  if (cause instanceof Error && /timeout/i.test(cause.message))
    return new DatabaseFailure("deadline", null);
  return error instanceof DrizzleQueryError ? new DatabaseFailure("connection-lost", null) : error;
}

/** Drizzle prints every bound value in its error's message; a name or a report's text must not travel that far. */
export function hideBoundValues() {
  const execute = NodePgPreparedQuery.prototype.execute;
  NodePgPreparedQuery.prototype.execute = function (values) {
    return execute.call(this, values).catch((error: unknown) => {
      throw asFailure(error);
    });
  };
}
