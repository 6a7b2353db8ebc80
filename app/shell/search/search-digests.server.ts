import { createHmac } from "node:crypto";
import type { Exact } from "#app/domain/search/fields.ts";
import { pepper } from "#app/shell/crypto/keys.server.ts";

/** Of what is compared whole: equal where the values are, and no use to whoever steals the table. */
export const exactDigest = ({ field, value }: Exact): string =>
  keyed(`search:${field}:${value}`).toString("base64url").slice(0, LONG_ENOUGH);
const LONG_ENOUGH = 22;

/**
 * Policy: three bytes, as for names: several pieces share one. Begun with a sign that no folded text has, so that none is taken
 * for a piece that stands readable.
 */
export const sealedGram = (gram: string): string =>
  `#${keyed(`search-gram:${gram}`).toString("base64url").slice(0, 4)}`;

/** What somebody looked for, for the log: the same words are told again by who holds the key, and read by nobody. */
export const queryDigest = (words: string): string =>
  keyed(`search-query:${words}`).toString("base64url").slice(0, LONG_ENOUGH);

const keyed = (text: string) => createHmac("sha256", pepper()).update(text).digest();
