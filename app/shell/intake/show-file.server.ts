import { type Showing, showingOf } from "#app/domain/intake/shown-in-place.ts";
import { leavesOf, MOST_LEAVES, type PageFault } from "#app/shell/intake/page-painter.server.ts";

/** How one file is shown, or why it is not. Of a document one page, counted from 1. */
export type Shown =
  | { readonly how: "picture" }
  | { readonly how: "leaf"; readonly leaf: number; readonly leaves: number; readonly most: number }
  | { readonly how: "not"; readonly why: PageFault | "heic" | "gone" };

/** Which page is meant is asked of an address, and may be anything; there is always one to show. */
export async function shownFile(
  mediaType: string,
  asked: number,
  open: () => Promise<Uint8Array | null>,
): Promise<Shown> {
  const showing: Showing = showingOf(mediaType);
  if (showing === "as-it-lies") return { how: "picture" };
  if (showing === "not") return { how: "not", why: "heic" };
  const content = await open();
  if (!content) return { how: "not", why: "gone" };
  const leaves = await leavesOf(content);
  if (typeof leaves === "string") return { how: "not", why: leaves };
  const last = Math.min(leaves, MOST_LEAVES);
  return { how: "leaf", leaf: Math.min(Math.max(asked, 1), last), leaves, most: MOST_LEAVES };
}
