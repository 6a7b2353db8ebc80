import { acceptedAs } from "#app/domain/intake/accepted-files.ts";

/**
 * Whether a file of this kind may be shown as it lies here: what our own painter wrote. Anything else is a stranger's
 * bytes, and is saved rather than opened.
 */
export const isShownInPlace = (mediaType: string): boolean =>
  acceptedAs(mediaType)?.treatment === "painted";
