import type { IncomingMessage } from "node:http";

const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const LONGEST_ADDRESS = 4096;

/** Addresses on which one parser or another would stumble: the status to refuse them with, or null. */
export function refusalOf({ method = "", url = "", headers }: IncomingMessage): number | null {
  if (!METHODS.has(method)) return 405;
  if (!HOST.test(headers.host ?? "")) return 400;
  if (url.length > LONGEST_ADDRESS) return 414;
  if (url.startsWith("//") || url.startsWith("/\\")) return 404;
  const text = url.startsWith("/") ? decoded(url) : null;
  if (text === null || text.includes("\0") || url.includes("#")) return 400;
  return isInternal(new URL(url, "http://here")) ? 404 : null;
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
