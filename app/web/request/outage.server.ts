import { logFailure } from "#app/web/request/log.server.ts";
import { isDatabaseFailure } from "#db/database-failure.server.ts";

/** Connection lost, server shutting down or starting, too busy; the rest of SQL's errors are our own mistakes. */
const PASSING = /^(08|53|57)|^E[A-Z]+$|^deadline$|^connection-lost$/;

const outages = new WeakSet<Request>();

/** A database that is away is no fault of the page: the reader is asked to come back, with 503. */
export function noteFailure(request: Request, error: unknown) {
  if (isDatabaseFailure(error) && PASSING.test(error.code)) outages.add(request);
  logFailure("page", error);
}

export const metOutage = (request: Request) => outages.has(request);
