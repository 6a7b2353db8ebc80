/** Where browsers say that nobody has asked for a page yet: today's header, those of before, and Safari's. */
const HEADERS = ["sec-purpose", "purpose", "x-purpose", "x-moz"];
const AHEAD = /\b(?:prefetch|prerender|preview)\b/i;

/**
 * A browser that fetches a page ahead, on a guess that somebody will open it. Some addresses act when they are opened
 * (the way out, a look that is written down), so no page of ours is given ahead; a browser then asks again when it is meant.
 */
export const isPrefetch = (headers: Headers): boolean =>
  HEADERS.some((name) => AHEAD.test(headers.get(name) ?? ""));
