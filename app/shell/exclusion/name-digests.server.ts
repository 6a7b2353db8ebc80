import { createHmac } from "node:crypto";
import { nameKeys } from "#app/domain/exclusion/name-keys.ts";
import { pepper } from "#app/shell/crypto/keys.server.ts";

/** Keyed digests of every spelling of a name: equal where the names are, and no use to whoever steals the table. */
export const nameDigests = (name: string): readonly string[] =>
  nameKeys(name).map((key) => keyed(`respondent:${key}`).toString("base64url"));

/**
 * Policy: three bytes. Among a hundred thousand matters hardly one is kept from somebody by mistake, and of every digest
 * hundreds of names could be meant.
 */
const BYTES = 3;

/** Keyed digests of what may speak of somebody, in an order that tells nothing of the text. */
export const traceDigests = (traces: readonly string[]): readonly number[] =>
  [...new Set(traces.map(digestOf))].toSorted((one, other) => one - other);

const digestOf = (trace: string): number => keyed(`call:${trace}`).readUIntBE(0, BYTES);

const keyed = (text: string) => createHmac("sha256", pepper()).update(text).digest();
