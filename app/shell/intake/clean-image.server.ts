import { acceptedAs } from "#app/domain/intake/accepted-files.ts";
import { behindPicture } from "#app/domain/intake/behind-picture.ts";
import type { FileFault } from "#app/domain/intake/file-fault.ts";
import { framesOfPng, paintingPartsOf } from "#app/domain/intake/kept-png.ts";
import {
  TRACES,
  type Trace,
  tracesInExif,
  tracesInNotes,
} from "#app/domain/intake/photo-traces.ts";
import type { PictureChange } from "#app/domain/intake/picture-change.ts";
import { type Painted, paint } from "#app/shell/intake/painter.server.ts";

/** Policy: a little over what a phone's largest sensor takes; a picture beyond it is a mistake or an attack. */
const MOST_PIXELS = 120_000_000;
/** Policy: a fifty-megapixel photograph stays as it is; what has to be packed whole in memory is halved earlier. */
const KEPT_WHOLE = 52_000_000;
const PACKED_WHOLE = 24_000_000;

type CleanImage = {
  readonly content: Uint8Array;
  readonly mediaType: string;
  /** A small WebP, as base64. */
  readonly thumbnail: string;
  readonly removed: readonly Trace[];
  readonly changed: readonly PictureChange[];
};

/** The picture painted anew, without place, time, camera, author or preview; the original goes nowhere. */
export async function cleanImage(
  content: Uint8Array,
  mediaType: string,
): Promise<CleanImage | FileFault> {
  const moves = mediaType === "image/png" ? framesOfPng(content) : 1;
  const painted = await paint({
    content,
    mediaType,
    mostPixels: Math.floor(MOST_PIXELS / moves),
    keptWhole: isPacked(mediaType) ? PACKED_WHOLE : KEPT_WHOLE,
  });
  if (typeof painted === "string") return painted;
  const kept = moves > 1 ? movingPng(content, moves, painted) : painted;
  return {
    content: kept.content,
    mediaType: paintedAs(mediaType),
    thumbnail: Buffer.from(kept.thumbnail).toString("base64"),
    removed: removedFrom(content, mediaType, painted),
    changed: changesIn(kept, mediaType),
  };
}

const isPacked = (mediaType: string) => mediaType !== "image/jpeg" && mediaType !== "image/png";

/** Our painter knows only its first frame, which was read well; the frames stay as they came, without notes. */
const movingPng = (content: Uint8Array, frames: number, painted: Painted): Painted => ({
  ...painted,
  content: paintingPartsOf(content),
  shrunk: undefined,
  frames,
});

/** There is no time to write an AVIF while somebody waits. */
const paintedAs = (mediaType: string) => (mediaType === "image/avif" ? "image/webp" : mediaType);

function changesIn({ shrunk, frames, endMissing }: Painted, mediaType: string) {
  const name = acceptedAs(paintedAs(mediaType))?.name ?? "";
  return [
    ...(endMissing ? [{ of: "end-missing" } as const] : []),
    ...(shrunk ? [{ of: "shrunk", ...shrunk } as const] : []),
    ...(paintedAs(mediaType) === mediaType ? [] : [{ of: "painted-as", name } as const]),
    ...(frames > 1 ? [{ of: "frames", count: frames } as const] : []),
  ];
}

function removedFrom(content: Uint8Array, mediaType: string, painted: Painted): readonly Trace[] {
  const { exif, xmp, iptc, noted } = painted;
  const found = [
    ...(exif ? tracesInExif(exif) : []),
    ...(xmp ? tracesInNotes(new TextDecoder().decode(xmp)) : []),
    ...(iptc ? (["author"] as const) : []),
    ...(noted ? (["other"] as const) : []),
    ...behindPicture(content, mediaType),
  ];
  return TRACES.filter((trace) => found.includes(trace));
}
