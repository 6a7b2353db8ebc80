const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
const OURS = new Set(["same-origin", "none"]);

export const isSafe = (method: string) => SAFE.has(method);

/**
 * Whether what would change something was sent by another site, or by nobody knows whom. Where a browser says how the sender
 * stands to us, that is believed and nothing else: proxies and extensions spoil the other two headers. An older browser, or
 * one on plain http, says where the form stood by its origin, or where that was taken out by its address.
 */
export function isForeign(method: string, headers: Headers, ourHosts: readonly string[]): boolean {
  if (isSafe(method)) return false;
  if (headers.has("sec-fetch-site")) return isFromElsewhere(headers);
  const origin = headers.get("origin") ?? "null";
  const stood = origin === "null" ? headers.get("referer") : origin;
  return stood === null || !ourHosts.includes(hostOf(stood));
}

/** A browser that says where a link or a form stood, and it was not here; an older one says nothing. */
export function isFromElsewhere(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  return site !== null && !OURS.has(site);
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : "");
