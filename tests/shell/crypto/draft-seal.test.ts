import { createCipheriv, createHash, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { openDraft, sealDraft } from "#app/shell/crypto/draft-seal.server.ts";

const TEXT = Buffer.from("what somebody wrote");
const KEY = "the key in a cookie";

test("a draft opens in its place under its key, and nowhere else", () => {
  const sealed = sealDraft(KEY, TEXT, "file:one");
  expect(Buffer.from(openDraft(KEY, sealed, "file:one"))).toEqual(TEXT);
  expect(() => openDraft(KEY, sealed, "file:other")).toThrow();
  expect(() => openDraft(KEY, sealed, "report")).toThrow();
  expect(() => openDraft("another key", sealed, "file:one")).toThrow();
});

test("a shortened tag is refused, however right its first bytes are", () => {
  const sealed = sealDraft(KEY, TEXT, "report");
  expect(() => openDraft(KEY, sealed.subarray(0, -12), "report")).toThrow();
});

test("what version 0.1.0 sealed still opens", () => {
  const nonce = randomBytes(12);
  const key = createHash("sha256").update(`seal:${KEY}`).digest();
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const sealed = Buffer.concat([nonce, cipher.update(TEXT), cipher.final(), cipher.getAuthTag()]);
  expect(Buffer.from(openDraft(KEY, sealed, "report"))).toEqual(TEXT);
});
