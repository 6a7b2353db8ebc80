import { acceptedAs } from "#app/domain/intake/accepted-files.ts";
import type { FileFault } from "#app/domain/intake/file-fault.ts";
import { cleanImage } from "#app/shell/intake/clean-image.server.ts";
import type { WholeFile } from "#app/shell/intake/draft-files.server.ts";

/** A picture without its notes, painted anew: its original never reaches the disk. Any other file stays as it came. */
export async function cleanFile({ mediaType, content }: WholeFile): Promise<WholeFile | FileFault> {
  if (acceptedAs(mediaType)?.treatment !== "painted") return { mediaType, content };
  const clean = await cleanImage(content, mediaType);
  if (typeof clean === "string") return clean;
  const thumbnail = Buffer.from(clean.thumbnail, "base64");
  return { mediaType: clean.mediaType, content: clean.content, thumbnail };
}
