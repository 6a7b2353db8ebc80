const anywhere = "http://here.invalid";

/** A path on this site and nowhere else: `//evil.example` and `/\evil.example` lead home. */
export function returnPath(text: string): string {
  if (!text.startsWith("/")) return "/";
  const url = URL.canParse(text, anywhere) ? new URL(text, anywhere) : null;
  if (url?.origin !== anywhere || url.pathname.startsWith("//")) return "/";
  return url.pathname + url.search;
}
