import postgres from "postgres";
import { env } from "#app/env.server.ts";
import { DatabaseFailure, failureOf } from "#db/database-failure.server.ts";

const CONNECT_WITHIN_SECONDS = 3;

/** Drizzle hands over text and reads text; what the driver would turn into dates or JSON again comes out twice. */
const asText = (from: number[]) => ({
  to: 25,
  from,
  serialize: (value: unknown) => value,
  parse: (text: string) => text,
});
const types = {
  days: asText([1082, 1083, 1114, 1115, 1182, 1184, 1185]),
  json: asText([114, 3802]),
};

/** One connection, given to one piece of work at a time. */
export type Lane = ReturnType<typeof openLane>;

/**
 * A lost connection is never spoken to again. postgres.js would reopen it unasked, so that the second half of a
 * transaction stood alone, and a rollback written to its closed socket ends the process (porsager/postgres 1066).
 * One client per lane, and a lane that is closed for good, keep clear of both.
 */
export function openLane() {
  let lost = false;
  const sql = postgres(env.DATABASE_URL ?? "", {
    max: 1,
    connect_timeout: CONNECT_WITHIN_SECONDS,
    max_lifetime: null,
    fetch_types: false,
    types,
    connection: { application_name: "yaoshao", client_connection_check_interval: 1000 },
    onnotice: () => {},
    onclose: () => {
      lost = true;
    },
  });

  return {
    isLost: () => lost,

    async query(text: string, params: string[] = [], rowsAre: "all" | "execute" = "execute") {
      if (lost) throw new DatabaseFailure("connection-lost", null);
      const pending = sql.unsafe(text, params);
      try {
        return rowsAre === "all" ? await pending.values() : await pending;
      } catch (error) {
        throw failureOf(error);
      }
    },

    /** Closing also rolls back, and does not wait for a server that no longer answers. */
    close() {
      lost = true;
      return sql.end({ timeout: 0 });
    },
  };
}
