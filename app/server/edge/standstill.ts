import type { IncomingMessage } from "node:http";

const LOOK_EVERY_SECONDS = 5;
/** Policy: twice as long as an upload waits by itself, so that it may answer in its own words. */
const SILENT_SECONDS = 60;
/** Policy: below any line on which a page arrives. */
const LEAST_BYTES_A_SECOND = 1024;
const AFTER_SECONDS = 120;

type Watched = {
  readonly incoming: IncomingMessage;
  readonly hangUp: () => void;
  bytes: number;
  silent: number;
  /** Seconds in which we would have read more, and what came in them. */
  hungry: number;
  came: number;
};

const watched = new Set<Watched>();

/**
 * Hangs up on a body that stands still, however long a body may take that goes on: what counts is whether anything comes
 * while we have nothing left to read.
 */
export function hangUpOnStandstill(incoming: IncomingMessage, hangUp: () => void): void {
  const { headers, socket } = incoming;
  if (!headers["transfer-encoding"] && !Number(headers["content-length"] ?? 0)) return;
  const bytes = socket.bytesRead;
  const one: Watched = { incoming, hangUp, bytes, silent: 0, hungry: 0, came: 0 };
  watched.add(one);
  incoming.once("close", () => watched.delete(one));
}

function look(one: Watched) {
  const { incoming, hangUp } = one;
  if (incoming.complete || incoming.destroyed) {
    watched.delete(one);
    return;
  }
  const came = incoming.socket.bytesRead - one.bytes;
  one.bytes += came;
  const isHungry = incoming.readableLength === 0;
  one.silent = came > 0 || !isHungry ? 0 : one.silent + LOOK_EVERY_SECONDS;
  if (isHungry) {
    one.hungry += LOOK_EVERY_SECONDS;
    one.came += came;
  }
  const isTrickle = one.hungry > AFTER_SECONDS && one.came < one.hungry * LEAST_BYTES_A_SECOND;
  if (one.silent < SILENT_SECONDS && !isTrickle) return;
  watched.delete(one);
  hangUp();
}

setInterval(() => {
  for (const one of watched) look(one);
}, LOOK_EVERY_SECONDS * 1000).unref();
