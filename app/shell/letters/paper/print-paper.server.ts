import { z } from "zod";
import type { Paper } from "#app/domain/letters/paper.ts";
import { confined } from "#app/shell/machine/confined.server.ts";

/** Policy: a letter is set in milliseconds and 140 MB, both faces of the type read; fifty pages of minutes in a second. */
const printed = confined<{ readonly paper: Paper }, z.ZodType<{ content: Uint8Array }>>({
  program: "app/shell/letters/paper/print-paper.mjs",
  megabytes: 500,
  heapMegabytes: 128,
  seconds: 20,
  idleSeconds: 60,
  mostWaiting: 30,
  answer: z.object({ content: z.instanceof(Uint8Array) }),
});

/** A paper as PDF/UA-1, in bytes; or that it is too much for the printer, or that too many wait. */
export async function printPaper(paper: Paper): Promise<Uint8Array | "too-heavy" | "crowded"> {
  const said = await printed({ paper });
  return typeof said === "string" ? said : said.content;
}
