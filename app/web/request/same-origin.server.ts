const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
const OURS = new Set(["same-origin", "none"]);

export const isSafe = (method: string) => SAFE.has(method);

/** Browsers say where a form came from in one of two headers; a program that says neither carries no reader's cookie. */
export function isForeign(method: string, headers: Headers, ourHosts: readonly string[]): boolean {
  if (isSafe(method)) return false;
  if (isFromElsewhere(headers)) return true;
  const origin = headers.get("origin");
  return origin !== null && !ourHosts.includes(hostOf(origin));
}

/** A browser that says where a link or a form stood, and it was not here; an older one says nothing. */
export function isFromElsewhere(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  return site !== null && !OURS.has(site);
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : "");
