import type { IncomingMessage } from "node:http";
import { env } from "#app/env.server.ts";

const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const LONGEST_ADDRESS = 4096;
const PUBLIC_HOST = env.PUBLIC_ORIGIN ? new URL(env.PUBLIC_ORIGIN).host : null;
/** A machine that looks whether we live knows our address only. */
const ASKED_BY_MACHINES = new Set(["/livez", "/readyz"]);

/** Addresses on which one parser or another would stumble: the status to refuse them with, or null. */
export function refusalOf(incoming: IncomingMessage): number | null {
  const { method = "", url = "" } = incoming;
  if (!METHODS.has(method)) return 405;
  const misaddressed = hostRefusal(incoming);
  if (misaddressed !== null) return misaddressed;
  if (url.length > LONGEST_ADDRESS) return 414;
  if (url.startsWith("//") || url.startsWith("/\\")) return 404;
  const text = url.startsWith("/") ? decoded(url) : null;
  if (text === null || text.includes("\0") || url.includes("#")) return 400;
  return isInternal(new URL(url, "http://here")) ? 404 : null;
}

/** One host, and where the readers' address is known, that one: a page must not be had under another's name. */
function hostRefusal({ url = "", headers, rawHeaders }: IncomingMessage): number | null {
  const given = rawHeaders.filter((name, at) => at % 2 === 0 && /^host$/i.test(name));
  if (given.length !== 1 || !HOST.test(headers.host ?? "")) return 400;
  if (PUBLIC_HOST === null || ASKED_BY_MACHINES.has(url)) return null;
  return [headers.host, headers["x-forwarded-host"]].includes(PUBLIC_HOST) ? null : 421;
}

function decoded(url: string): string | null {
  try {
    return decodeURIComponent(url);
  } catch {
    return null;
  }
}

/**
 * The framework's ways of fetching a page's facts or its list of routes, which our pages never use. Asked of the address
 * as the framework will read it, dots resolved, and again without its escapes.
 */
function isInternal({ pathname, searchParams }: URL): boolean {
  if (searchParams.has("_data") || searchParams.has("_routes")) return true;
  return [pathname, decodeURIComponent(pathname)].some(
    (path) => /\.data\/*$/.test(path) || path.startsWith("//") || path.startsWith("/__manifest"),
  );
}
