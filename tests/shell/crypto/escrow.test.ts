import "#tests/support/own-keys.ts";
import { generateIdentity, identityToRecipient } from "age-encryption";
import { expect, test } from "vitest";
import { newEscrow, privateKeyFrom } from "#app/shell/crypto/escrow.server.ts";
import { makeEscrow, restoreVaultKey, vaultKey } from "#app/shell/crypto/keys.server.ts";

const { publicKey, shares } = await newEscrow();
const [first = "", second = "", third = "", fourth = "", fifth = ""] = shares;

test.each([
  ["the first three", [first, second, third]],
  ["the last three", [third, fourth, fifth]],
  [
    "three in any order, as they were copied from paper",
    [` ${fifth.toUpperCase()} `, first, third],
  ],
])("%s of five shares open", async (_, given) => {
  expect(await identityToRecipient(await privateKeyFrom(given, publicKey))).toBe(publicKey);
});

test.each([
  ["two shares", [first, second], "3 different shares"],
  ["the same share thrice", [first, first, first], "3 different shares"],
  ["a share with a slip of the pen", [first, second, third.replace(/^./, "0x")], "mistyped"],
])("%s do not", async (_, given, says) => {
  await expect(privateKeyFrom(given, publicKey)).rejects.toThrow(says);
});

test("the shares of another key do not", async () => {
  const another = await identityToRecipient(await generateIdentity());
  await expect(privateKeyFrom(shares, another)).rejects.toThrow("do not belong");
});

test("three shares bring the vault's key back", async () => {
  const before = vaultKey();
  const kept = await makeEscrow();
  await restoreVaultKey(kept.slice(2));
  expect(vaultKey()).toBe(before);
});
