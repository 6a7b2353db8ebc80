import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { z } from "zod";

/** An installation as a released version left it: its schema, the demo's rows, and the files beside the database. */
const keptRelease = z.object({
  /** The version's own migrations, in their order. */
  schema: z.array(z.string()),
  /** By table, as PostgreSQL writes a row in JSON. */
  rows: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  sequences: z.record(z.string(), z.number()),
  /** By path in the data folder, in base64. The keys open the demo's invented people and nothing else. */
  files: z.record(z.string(), z.string()),
});
export type KeptRelease = z.infer<typeof keptRelease>;

export const FOLDER = "tests/releases";

export const readRelease = (file: string): KeptRelease =>
  keptRelease.parse(JSON.parse(gunzipSync(readFileSync(`${FOLDER}/${file}`)).toString("utf8")));
