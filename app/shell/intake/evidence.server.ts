import { createHash } from "node:crypto";
import { v4 as uuidv4 } from "uuid";
import type { Part } from "#app/domain/intake/part.ts";
import type { WholeFile } from "#app/shell/intake/draft-files.server.ts";

type Sealable = Pick<WholeFile, "content" | "thumbnail"> & { readonly id: string };
type Seal = <File extends Sealable>(file: File) => File & { readonly part: Part };

/** Numbered on, sealed, without names. The fingerprint is of the sealed file: anybody can check it, nobody learns which. */
export const evidenceOf = (files: readonly WholeFile[], seal: Seal, after = 0) =>
  files
    .map(({ mediaType, content, thumbnail }, index) =>
      seal({
        id: uuidv4(),
        position: after + index + 1,
        mediaType,
        size: Math.ceil(content.length / KIBIBYTE) * KIBIBYTE,
        content,
        thumbnail,
      }),
    )
    .map((file) => ({
      ...file,
      digest: createHash("sha256").update(file.content).digest("hex"),
    }));

/** Whoever knows a file to the byte should not find it again by its size. */
const KIBIBYTE = 1024;
