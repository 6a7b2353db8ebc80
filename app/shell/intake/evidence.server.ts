import { createHash } from "node:crypto";
import { v4 as uuidv4 } from "uuid";
import type { DraftFile } from "#app/shell/intake/draft.server.ts";

type Seal = <File extends { readonly id: string; readonly content: Uint8Array }>(
  file: File,
) => File;

/**
 * Files as they go on record: numbered on from those that are there, sealed, without the names their owner gave them. The fingerprint is that of
 * the sealed file, so that anybody can check it and nobody learns from it which file it was.
 */
export const evidenceOf = (files: readonly DraftFile[], seal: Seal, after = 0) =>
  files
    .map(({ mediaType, content }, index) =>
      seal({
        id: uuidv4(),
        position: after + index + 1,
        mediaType,
        size: Math.ceil(content.length / KIBIBYTE) * KIBIBYTE,
        content,
      }),
    )
    .map((file) => ({
      ...file,
      digest: createHash("sha256").update(file.content).digest("hex"),
    }));

/** Whoever knows a file to the byte should not find it again by its size. */
const KIBIBYTE = 1024;
