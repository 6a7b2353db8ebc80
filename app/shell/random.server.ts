import { createHash, createHmac, randomBytes } from "node:crypto";

/** 256 bits nobody can guess, fit for a cookie. */
export const token = (): string => randomBytes(32).toString("base64url");

export const bytesOf = (length: number): Uint8Array => randomBytes(length);

/** What is kept of a token: enough to recognise it, useless to whoever reads the table. */
export const digest = (text: string): string =>
  createHash("sha256").update(text).digest("base64url");

/** Bytes that only the holder of both the key and the text can find again. */
export const derived = (key: string, text: string): Uint8Array =>
  createHmac("sha512", key).update(text).digest();
