import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { env } from "#app/env.server.ts";
import { refusalOf } from "#app/server/edge/address.ts";
import { refuse } from "#app/server/edge/refuse.ts";
import { onStop } from "#app/server/on-stop.ts";
import { builtPages } from "#app/server/pages.ts";
import { portal } from "#app/server/portal.ts";
import { logFailure } from "#app/web/log.server.ts";

const SECOND = 1000;
const FINISH_WITHIN = 10 * SECOND;

/** The process that answers browsers. It answers from its first moment, if only to say that it is not ready. */
export async function serve() {
  let ready = false;
  const app = portal({ pages: await builtPages(), isReady: () => ready });
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  // Node's own refusal of a missing host would be a blank page; ours is written below.
  const server = createServer({ requireHostHeader: false }, (incoming, outgoing) => {
    if (!env.TRUST_PROXY) forgetForwarded(incoming);
    const status = refusalOf(incoming);
    if (status === null) void listener(incoming, outgoing);
    else void send(refuse(status, { headers: cookieHeader(incoming) }), outgoing);
  });
  server.headersTimeout = 20 * SECOND;
  server.requestTimeout = 300 * SECOND;
  server.on("clientError", hangUp);

  process.on("message", (message) => {
    if (message === "ready") ready = true;
  });
  onStop(async () => {
    ready = false;
    const closed = new Promise<void>((done) => server.close(() => done()));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), FINISH_WITHIN).unref();
    await closed;
  });
  server.on("error", (error) => {
    logFailure("listen", error);
    process.exit(1);
  });
  server.listen(env.PORT);
}

/** Anybody can write these headers; only a proxy that we were told of is believed. */
function forgetForwarded({ headers, rawHeaders }: IncomingMessage) {
  for (let index = rawHeaders.length - 2; index >= 0; index -= 2) {
    const name = rawHeaders[index]?.toLowerCase() ?? "";
    if (!name.startsWith("x-forwarded-") && name !== "forwarded") continue;
    rawHeaders.splice(index, 2);
    delete headers[name];
  }
}

const cookieHeader = ({ headers }: IncomingMessage) =>
  new Headers({ cookie: headers.cookie ?? "" });

async function send(response: Response, outgoing: ServerResponse) {
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    connection: "close",
  });
  outgoing.end(await response.text());
}

/** What Node itself could not read as HTTP has no headers to find a language in. */
async function hangUp(error: Error & { code?: string }, socket: Socket) {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const response = refuse(error.code === "HPE_HEADER_OVERFLOW" ? 431 : 400, {
    headers: new Headers(),
  });
  const head = [...response.headers].map(([name, value]) => `${name}: ${value}\r\n`).join("");
  const body = await response.text();
  socket.end(`HTTP/1.1 ${response.status} Refused\r\n${head}connection: close\r\n\r\n${body}`);
}
