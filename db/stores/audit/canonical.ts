import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** One text for one value (RFC 8785), whoever writes it down: what is hashed can be hashed again elsewhere. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("Only what JSON can say has a canonical form");
  return text;
}

/** The digest of a value's canonical form, in hexadecimal digits. */
export const canonicalDigest = (value: unknown): string =>
  createHash("sha256").update(canonical(value)).digest("hex");
