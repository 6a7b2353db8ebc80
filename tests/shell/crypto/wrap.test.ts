import { generateIdentity, identityToRecipient } from "age-encryption";
import { expect, test } from "vitest";
import { unwrap, wrap } from "#app/shell/crypto/wrap.server.ts";

const place = { table: "content_keys", column: "wrapped", row: "one/intake" };
const [mine, yours, strange] = await Promise.all([1, 2, 3].map(() => generateIdentity()));
const publicOf = (identity = "") => identityToRecipient(identity);
const half = new Uint8Array(32).fill(7);

test("a wrap opens for each of those it was made for, and for nobody else", async () => {
  const wrapped = await wrap([await publicOf(mine), await publicOf(yours)], half, place);
  expect([...wrapped.subarray(0, 2)]).toEqual([1, 2]);
  expect(new Uint8Array(await unwrap(mine ?? "", wrapped, place))).toEqual(half);
  expect(new Uint8Array(await unwrap(yours ?? "", wrapped, place))).toEqual(half);
  await expect(unwrap(strange ?? "", wrapped, place)).rejects.toThrow();
});

test("a wrap moved to another holder's row does not open", async () => {
  const wrapped = await wrap([await publicOf(mine)], half, place);
  const elsewhere = { ...place, row: "one/another-unit" };
  await expect(unwrap(mine ?? "", wrapped, elsewhere)).rejects.toThrow("moved from its place");
});

test("a wrap of an unknown algorithm is refused", async () => {
  const wrapped = await wrap([await publicOf(mine)], half, place);
  wrapped[1] = 9;
  await expect(unwrap(mine ?? "", wrapped, place)).rejects.toThrow("unknown algorithm 9");
});
