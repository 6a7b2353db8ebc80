/** Which page of a list an address asks for; what is no page number means the first. */
export function pageIn(url: URL): number {
  const page = Number(url.searchParams.get("page"));
  return Number.isSafeInteger(page) && page > 0 && page < MOST_PAGES ? page : 1;
}

/** Beyond it nobody turns pages, and the database would count past rows for nothing. */
const MOST_PAGES = 100_000;
