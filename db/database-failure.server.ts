import { DrizzleQueryError } from "drizzle-orm";
import { PreparedQuery } from "drizzle-orm/pg-proxy";
import postgres from "postgres";

/** What may be known of a failed query outside this folder: never the statement, never a bound value. */
export class DatabaseFailure extends Error {
  override readonly name = "DatabaseFailure";
  /** SQLSTATE, the name of the network error, "connection-lost", or "deadline" when no answer came in time. */
  readonly code: string;
  readonly constraint: string | null;

  constructor(code: string, constraint: string | null) {
    super(constraint ? `${code} on ${constraint}` : code);
    this.code = code;
    this.constraint = constraint;
  }
}

export function failureOf(error: unknown): DatabaseFailure {
  if (error instanceof DatabaseFailure) return error;
  if (error instanceof postgres.PostgresError)
    return new DatabaseFailure(error.code, error.constraint_name ?? null);
  const code = error instanceof Error && "code" in error ? error.code : null;
  return new DatabaseFailure(typeof code === "string" ? code : "unknown", null);
}

/** Drizzle prints every bound value in its error's message; a name or a report's text must not travel that far. */
export function hideBoundValues() {
  const execute = PreparedQuery.prototype.execute;
  PreparedQuery.prototype.execute = function (values) {
    return execute.call(this, values).catch((error: unknown) => {
      throw error instanceof DrizzleQueryError ? failureOf(error.cause) : error;
    });
  };
}
