import { z } from "zod";
import { confined } from "#app/shell/machine/confined.server.ts";

export type Job = {
  readonly content: Uint8Array;
  readonly mediaType: string;
  /** Frames and all; beyond it nothing is unfolded. */
  readonly mostPixels: number;
  /** Beyond it a picture is halved. */
  readonly keptWhole: number;
};

const bytes = z.instanceof(Uint8Array);
const answer = z.union([
  z.object({ fault: z.enum(["unreadable", "cut-short", "too-many-pixels"]) }),
  z.object({
    content: bytes,
    thumbnail: bytes,
    exif: bytes.optional(),
    xmp: bytes.optional(),
    iptc: bytes.optional(),
    noted: z.boolean(),
    endMissing: z.boolean(),
    frames: z.number(),
    shrunk: z.object({ from: z.string(), to: z.string() }).optional(),
  }),
]);
type Answer = z.infer<typeof answer>;
export type Painted = Exclude<Answer, { readonly fault: string }>;
export type PaintFault = Extract<Answer, { fault: string }>["fault"] | "too-heavy" | "crowded";

/** Policy: a phone's largest picture, painted whole, takes half of this memory; a minute is far more than it takes. */
const painted = confined<Job, typeof answer>({
  program: "app/shell/intake/paint-picture.mjs",
  megabytes: 700,
  heapMegabytes: 128,
  seconds: 60,
  idleSeconds: 10,
  mostWaiting: 12,
  answer,
});

/** One picture after the other, in a process that may fall over it. */
export async function paint(job: Job): Promise<Painted | PaintFault> {
  const said = await painted(job);
  if (typeof said === "string") return said;
  return "fault" in said ? said.fault : said;
}
