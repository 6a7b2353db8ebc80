import { createHmac } from "node:crypto";
import { pepper } from "#app/shell/crypto/keys.server.ts";

/**
 * Policy: three bytes. Among a hundred thousand matters hardly one is kept from somebody by mistake, and of every digest
 * hundreds of names could be meant.
 */
const BYTES = 3;

/** Keyed digests of what somebody may be called by, in an order that tells nothing of the text. */
export const callDigests = (calls: readonly string[]): readonly number[] =>
  [...new Set(calls.map(digestOf))].toSorted((one, other) => one - other);

const digestOf = (call: string): number =>
  createHmac("sha256", pepper()).update(`call:${call}`).digest().readUIntBE(0, BYTES);
