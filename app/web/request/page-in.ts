export const pageIn = (url: URL): number => pageTyped(url.searchParams.get("page") ?? "");

/** From a form; what is no page number means the first. */
export function pageTyped(typed: string): number {
  const page = Number(typed);
  return Number.isSafeInteger(page) && page > 0 && page < MOST_PAGES ? page : 1;
}

/** Beyond it nobody turns pages, and the database would count past rows for nothing. */
const MOST_PAGES = 100_000;
