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

/**
 * By its name: the pages and what stands in front of them are built apart, and each brings this class along, so that
 * one's failure is none of the other's instances.
 */
export const isDatabaseFailure = (error: unknown): error is DatabaseFailure =>
  error instanceof Error && error.name === "DatabaseFailure" && "code" in error;

/** pg names its own deadlines only in words. */
const LATE = /timeout|timed out/i;

export function failureOf(error: unknown): DatabaseFailure {
  if (error instanceof DatabaseError)
    return new DatabaseFailure(error.code ?? "unknown", error.constraint ?? null);
  if (!(error instanceof Error)) return new DatabaseFailure("unknown", null);
  if ("code" in error && typeof error.code === "string")
    return new DatabaseFailure(error.code, null);
  return new DatabaseFailure(LATE.test(error.message) ? "deadline" : "connection-lost", null);
}

/** Drizzle prints every bound value in its error's message; a name or a report's text must not travel that far. */
export function hideBoundValues() {
  const execute = NodePgPreparedQuery.prototype.execute;
  NodePgPreparedQuery.prototype.execute = function (values) {
    return execute.call(this, values).catch((error: unknown) => {
      throw error instanceof DrizzleQueryError ? failureOf(error.cause) : error;
    });
  };
}
