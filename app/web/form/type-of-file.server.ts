import { fileTypeFromBuffer } from "file-type";
import { acceptedAs } from "#app/domain/intake/accepted-files.ts";
import { startsLikePdf } from "#app/domain/intake/starts-like-pdf.ts";

/** The media type that a file's bytes say, never its name or its sender; undefined where it is none that we take. */
export async function typeOfFile(content: Uint8Array): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  if (found) return acceptedAs(found.mime)?.mediaType;
  return startsLikePdf(content) ? "application/pdf" : undefined;
}
