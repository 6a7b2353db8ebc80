import { BlockList, isIPv6 } from "node:net";
import { env } from "#app/env.server.ts";

const trusted = new BlockList();
for (const network of env.TRUSTED_PROXIES) {
  const [at = "", bits] = network.split("/");
  const family = isIPv6(at) ? "ipv6" : "ipv4";
  if (bits === undefined) trusted.addAddress(at, family);
  else trusted.addSubnet(at, Number(bits), family);
}

/** Whether an address is a proxy's that we were told of. */
export function isProxy(address: string): boolean {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, "");
  return trusted.check(bare, isIPv6(bare) ? "ipv6" : "ipv4");
}

/** Where a request came from: the last address in front of our own proxies. */
export function readerBehind(socketAddress: string, forwardedFor: string): string {
  const way = [...forwardedFor.split(","), socketAddress].map((address) => address.trim());
  return way.findLast((address) => address !== "" && !isProxy(address)) ?? socketAddress;
}
