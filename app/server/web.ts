import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { getRequestListener } from "@hono/node-server";
import { env } from "#app/env.server.ts";
import { REGISTER_TIMETABLE, startJobs } from "#app/jobs/worker.ts";
import { frontDoor } from "#app/server/edge/front-door.ts";
import { isLeaving, leave } from "#app/server/leaving.ts";
import { onStop } from "#app/server/on-stop.ts";
import { builtPages } from "#app/server/pages.ts";
import { portal } from "#app/server/portal.ts";
import { logFailure } from "#app/web/request/log.server.ts";
import { closeDatabase } from "#db/client.server.ts";

const FINISH_WITHIN = 10_000;
/** Policy: a proxy looks at /readyz every few seconds; without one there is nobody to wait for. */
const servingOn = (env.DRAIN_SECONDS ?? (env.TRUSTED_PROXIES.length > 0 ? 5 : 0)) * 1000;

/** The process that answers browsers. It answers from its first moment, if only to say that it is not ready. */
export async function serve() {
  let ready = false;
  let jobs: ReturnType<typeof startJobs> | null = null;
  process.on("message", (message) => {
    if (message !== "ready") return;
    ready = true;
    jobs ??= startJobs(REGISTER_TIMETABLE, logFailure);
  });

  const { pages, files } = await source();
  const { fetch } = portal({ pages, isReady: () => ready, isLeaving });
  const answer = getRequestListener(fetch, { overrideGlobalObjects: false });
  const server = frontDoor((incoming, outgoing) =>
    files(incoming, outgoing, () => void answer(incoming, outgoing)),
  );

  onStop(async () => {
    leave();
    await pause(servingOn);
    const closed = new Promise<void>((done) => server.close(() => done()));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), FINISH_WITHIN).unref();
    await closed;
    await jobs?.stop();
    await closeDatabase();
  });
  server.on("error", (error) => {
    logFailure("listen", error);
    process.exit(1);
  });
  server.listen(env.PORT, env.HOST);
}

async function source() {
  if (env.NODE_ENV !== "development") return { pages: await builtPages(), files: passOn };
  return (await import("#app/server/dev-pages.ts")).sourcePages();
}

const passOn = (_: IncomingMessage, __: ServerResponse, otherwise: () => void) => otherwise();
