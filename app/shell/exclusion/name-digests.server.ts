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

/** Keyed digests of what somebody may be called by, in an order that tells nothing of the text. */
export const nameFormDigests = (forms: readonly string[]): readonly number[] =>
  [...new Set(forms.map(digestOf))].toSorted((one, other) => one - other);

const digestOf = (form: string): number => keyed(`call:${form}`).readUIntBE(0, BYTES);

const keyed = (text: string) => createHmac("sha256", pepper()).update(text).digest();
