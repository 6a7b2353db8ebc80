import { acceptedAs } from "#app/domain/intake/accepted-files.ts";

/** As it lies here, page by page as pictures, or not at all. */
export type Showing = "as-it-lies" | "page-by-page" | "not";

/**
 * How a file of this kind may be shown. What our own painter wrote is shown as it lies; of a document its pages are
 * painted. Anything else is a stranger's bytes, and is saved rather than opened.
 */
export function showingOf(mediaType: string): Showing {
  const accepted = acceptedAs(mediaType);
  if (accepted?.treatment === "painted") return "as-it-lies";
  return accepted?.mediaType === "application/pdf" ? "page-by-page" : "not";
}
