import { createHmac } from "node:crypto";
import { nameKeys } from "#app/domain/exclusion/name-keys.ts";
import { pepper } from "#app/shell/crypto/keys.server.ts";

/** Keyed digests of every spelling of a name: equal where the names are, and no use to whoever steals the table. */
export const nameDigests = (name: string): readonly string[] =>
  nameKeys(name).map((key) => keyed(`respondent:${key}`).toString("base64url"));

/**
 * Policy: three bytes, so that several pieces share a digest. Of a hundred thousand matters some twenty are then kept from
 * somebody by mistake, nearly all by the whole names that releases before 0.2.0 remembered in one piece.
 */
const BYTES = 3;

/**
 * Keyed digests of what may speak of somebody, in an order that tells nothing of the text. The key is read once: a story
 * has a thousand pieces.
 */
export function traceDigests(traces: readonly string[]): readonly number[] {
  const key = pepper();
  const digests = traces.map((trace) => keyed(`call:${trace}`, key).readUIntBE(0, BYTES));
  return [...new Set(digests)].toSorted((one, other) => one - other);
}

const keyed = (text: string, key = pepper()) => createHmac("sha256", key).update(text).digest();
