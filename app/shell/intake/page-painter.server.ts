import { z } from "zod";
import { showingOf } from "#app/domain/intake/shown-in-place.ts";
import { confined } from "#app/shell/machine/confined.server.ts";

/** Policy: a long contract. Whoever sends a book is read from the file itself. */
export const MOST_LEAVES = 300;

type Job = {
  readonly content: Uint8Array;
  /** Which page to paint, counted from 1; null for none: only how many there are. */
  readonly leaf: number | null;
};

const answer = z.union([
  z.object({ fault: z.enum(["unreadable", "locked"]) }),
  z.object({ leaves: z.number(), picture: z.instanceof(Uint8Array).optional() }),
]);

/** Policy: an ordinary page takes 150 MB and less than a second; a scanned one of A3 a few. */
const painted = confined<Job, typeof answer>({
  program: "app/shell/intake/paint-page.mjs",
  megabytes: 500,
  heapMegabytes: 128,
  seconds: 20,
  idleSeconds: 30,
  mostWaiting: 12,
  answer,
});

export type PageFault = "unreadable" | "locked" | "too-heavy" | "crowded";

/** How many pages a PDF has, or why it cannot be read here. */
export async function leavesOf(content: Uint8Array): Promise<number | PageFault> {
  const said = await painted({ content, leaf: null });
  if (typeof said === "string") return said;
  if ("fault" in said) return said.fault;
  return said.leaves > 0 ? said.leaves : "unreadable";
}

type File = { readonly mediaType: string; readonly content: Uint8Array };

/** One page of a document as a WebP; null of any other file, where it has none of that number, or cannot be read. */
export async function paintLeaf({ mediaType, content }: File, leaf: number) {
  if (showingOf(mediaType) !== "page-by-page" || leaf > MOST_LEAVES) return null;
  const said = await painted({ content, leaf });
  return typeof said === "string" || "fault" in said ? null : (said.picture ?? null);
}
