import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { manifestOf } from "#db/backup/places.server.ts";

const schema = z.object({
  beganAt: z.iso.datetime(),
  endedAt: z.iso.datetime(),
  /** The first piece of the log that this copy needs. */
  firstWal: z.string(),
  files: z.array(
    z.object({
      path: z.string(),
      bytes: z.number(),
      sha256: z.string(),
      /** When it was read, and when it had last been changed: what a later copy may rest on. Not of one being changed. */
      readAt: z.iso.datetime().optional(),
      changedAt: z.string().optional(),
    }),
  ),
  /** How many rows the tables that only grow had before the copy began. */
  rows: z.record(z.string(), z.number()),
});

/** What a copy consists of, so that years later a flipped bit is told from a good one. */
export type Manifest = z.infer<typeof schema>;
export type CopiedFile = Manifest["files"][number];

export const readManifest = (copy: string): Manifest =>
  schema.parse(JSON.parse(readFileSync(manifestOf(copy), "utf8")));

export const writeManifest = (copy: string, manifest: Manifest) =>
  writeFileSync(manifestOf(copy), `${JSON.stringify(manifest, null, 1)}\n`);

export const bytesOf = (files: readonly CopiedFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);
