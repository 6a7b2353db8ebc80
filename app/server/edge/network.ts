import { createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";
import { env } from "#app/env.server.ts";
import { readerBehind } from "#app/server/edge/proxies.ts";
import { today } from "#app/shell/clock.server.ts";

const HEADER = "x-network";

/** How much of an address is its network: three of four numbers, or seven of sixteen bytes (/24, /56). */
const BYTES = { v4: 3, v6: 7 };

/**
 * Tells the pages which network a request came from, by a name that is good for one day and turns back into no address.
 * The address itself goes no further than this.
 */
export function nameNetwork(incoming: IncomingMessage): void {
  const { headers, rawHeaders } = incoming;
  for (let index = rawHeaders.length - 2; index >= 0; index -= 2)
    if (rawHeaders[index]?.toLowerCase() === HEADER) rawHeaders.splice(index, 2);
  // Still there only where a proxy of ours wrote it.
  const forwarded = headers["x-forwarded-for"]?.toString() ?? "";
  const network = networkOf(readerBehind(incoming.socket.remoteAddress ?? "", forwarded));
  const name = createHmac("sha256", env.THROTTLE_KEY)
    .update(`${today()}:${network}`)
    .digest("base64url");
  headers[HEADER] = name;
  rawHeaders.push(HEADER, name);
}

/** The part of an address that a household or an office shares. */
export function networkOf(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (!isIPv6(bare)) return bare.split(".").slice(0, BYTES.v4).join(".");
  const [head = "", tail = ""] = bare.split("::");
  const [before, after] = [head, tail].map((part) => part.split(":").filter(Boolean));
  const groups = [
    ...(before ?? []),
    ...Array(8 - (before?.length ?? 0) - (after?.length ?? 0)).fill("0"),
    ...(after ?? []),
  ];
  const hex = groups.map((group) => group.padStart(4, "0")).join("");
  return hex.slice(0, 2 * BYTES.v6);
}
