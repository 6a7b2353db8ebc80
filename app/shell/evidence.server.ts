import { createHash } from "node:crypto";
import { v4 as uuidv4 } from "uuid";
import type { DraftFile } from "#app/shell/draft.server.ts";

/** Files as they go on record: numbered, fingerprinted, without the names their owner gave them. */
export const evidenceOf = (files: readonly DraftFile[]) =>
  files.map(({ mediaType, content }, index) => ({
    id: uuidv4(),
    position: index + 1,
    mediaType,
    size: content.length,
    digest: createHash("sha256").update(content).digest("hex"),
    content,
  }));
