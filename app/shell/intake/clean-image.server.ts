import sharp, { type Metadata, type Sharp } from "sharp";
import type { FileFault } from "#app/domain/intake/file-fault.ts";
import {
  TRACES,
  type Trace,
  tracesInExif,
  tracesInNotes,
} from "#app/domain/intake/photo-traces.ts";

/** Policy: more than a phone's best camera takes; a picture beyond it is a mistake or an attack on our memory. */
const MOST_PIXELS = 64_000_000;
const SECONDS = 30;
/** High enough that small print on a packaging stays legible. */
const QUALITY = 90;

// Pixels of other people's evidence are not kept in memory, and one picture leaves a core to everybody else.
sharp.cache(false);
sharp.concurrency(1);

export type CleanImage = { readonly content: Uint8Array; readonly removed: readonly Trace[] };

/** The picture painted anew, without place, time, camera, author or preview; the original goes nowhere. */
export async function cleanImage(
  content: Uint8Array,
  mediaType: string,
): Promise<CleanImage | Extract<FileFault, "unreadable" | "too-many-pixels">> {
  const reading = { limitInputPixels: MOST_PIXELS, failOn: "error", sequentialRead: true } as const;
  try {
    const picture = sharp(content, { ...reading, limitInputPixels: false });
    const known = await picture.metadata();
    if (known.width * known.height > MOST_PIXELS) return "too-many-pixels";
    const painted = sharp(content, reading).autoOrient().timeout({ seconds: SECONDS });
    return { content: await written(painted, mediaType), removed: tracesIn(known) };
  } catch {
    return "unreadable";
  }
}

/** Without `keepMetadata` nothing but pixels is written. */
function written(picture: Sharp, mediaType: string): Promise<Uint8Array> {
  switch (mediaType) {
    case "image/png":
      return picture.png().toBuffer();
    case "image/webp":
      return picture.webp({ quality: QUALITY }).toBuffer();
    default:
      return picture.jpeg({ quality: QUALITY }).toBuffer();
  }
}

function tracesIn({ exif, xmp, iptc, comments }: Metadata): readonly Trace[] {
  const found = [
    ...(exif ? tracesInExif(exif) : []),
    ...(xmp ? tracesInNotes(xmp.toString("utf8")) : []),
    ...(iptc ? (["author"] as const) : []),
    ...(comments && comments.length > 0 ? (["other"] as const) : []),
  ];
  return TRACES.filter((trace) => found.includes(trace));
}
