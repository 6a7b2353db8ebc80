import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { refusalOf } from "#app/server/edge/address.ts";
import { nameNetwork } from "#app/server/edge/network.ts";
import { isProxy } from "#app/server/edge/proxies.ts";
import { refuse } from "#app/server/edge/refuse.ts";
import { hangUpOnStandstill } from "#app/server/edge/standstill.ts";

const SECOND = 1000;

type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/** Lets in only what can be read as a request for an address of ours. */
export function frontDoor(letIn: Listener): Server {
  // Node's own refusal of a missing host would be a blank page; ours is written below.
  const server = createServer({ requireHostHeader: false }, (incoming, outgoing) => {
    if (!isProxy(incoming.socket.remoteAddress ?? "")) forgetForwarded(incoming);
    nameNetwork(incoming);
    const status = refusalOf(incoming);
    hangUpOnStandstill(incoming, () => void tellAndHangUp(408, incoming, outgoing));
    if (status === null) letIn(incoming, outgoing);
    else void send(refuse(status, { headers: cookiesOf(incoming) }), outgoing);
  });
  server.headersTimeout = 20 * SECOND;
  // A photograph on a slow line takes as long as it takes; what stands still is hung up on.
  server.requestTimeout = 0;
  return server.on("clientError", hangUp);
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

const cookiesOf = ({ headers }: IncomingMessage) => new Headers({ cookie: headers.cookie ?? "" });

async function send(response: Response, outgoing: ServerResponse) {
  const headers = { ...Object.fromEntries(response.headers), connection: "close" };
  outgoing.writeHead(response.status, headers).end(await response.text());
}

/** What Node itself could not read as HTTP has no headers to find a language in. */
async function hangUp(error: Error & { code?: string }, socket: Socket) {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  await writeAndEnd(socket, error.code === "HPE_HEADER_OVERFLOW" ? 431 : statusOf(error), {});
}

/** Node's own word for headers that never end. */
const statusOf = ({ code }: { code?: string }) => (code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400);

async function tellAndHangUp(status: number, incoming: IncomingMessage, outgoing: ServerResponse) {
  const { socket } = incoming;
  if (outgoing.headersSent || !socket.writable) socket.destroy();
  else await writeAndEnd(socket, status, { cookie: incoming.headers.cookie ?? "" });
}

async function writeAndEnd(socket: Socket, status: number, headers: Record<string, string>) {
  const response = refuse(status, { headers: new Headers(headers) });
  const head = [...response.headers].map(([name, value]) => `${name}: ${value}\r\n`).join("");
  const body = await response.text();
  socket.end(`HTTP/1.1 ${status} Refused\r\n${head}connection: close\r\n\r\n${body}`, () =>
    setTimeout(() => socket.destroy(), SECOND).unref(),
  );
}
