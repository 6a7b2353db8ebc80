import { expect, test } from "vitest";
import { newKey, open, seal } from "#app/shell/crypto/cipher.server.ts";

const place = { table: "submissions", column: "sealed_answers", row: "one" };
const key = newKey();
const text = Buffer.from("胶囊里另外加了白色粉末");
const opened = (sealed: Uint8Array, at = place, by = key) =>
  Buffer.from(open(by, sealed, at)).toString();

test("what was sealed opens under its key at its place", () => {
  expect(opened(seal(key, text, place))).toBe(text.toString());
  expect(opened(seal(key, new Uint8Array(), place))).toBe("");
});

test("every ciphertext says its version, its algorithm and its key", () => {
  const [one, other] = [seal(key, text, place), seal(key, text, place)];
  expect([...one.subarray(0, 2)]).toEqual([1, 1]);
  expect(one.subarray(2, 10)).toEqual(other.subarray(2, 10));
  expect(one.subarray(10, 22)).not.toEqual(other.subarray(10, 22));
});

test.each([
  ["table", { ...place, table: "evidence" }],
  ["column", { ...place, column: "answers" }],
  ["row", { ...place, row: "two" }],
])("moved to another %s it does not open", (_, elsewhere) => {
  const sealed = seal(key, text, place);
  expect(() => opened(sealed, elsewhere)).toThrow();
});

test("under another key it does not open", () => {
  const sealed = seal(key, text, place);
  expect(() => opened(sealed, place, newKey())).toThrow();
});

test("no byte of it can be changed unnoticed", () => {
  const sealed = seal(key, text, place);
  for (let at = 0; at < sealed.length; at += 7) {
    const touched = new Uint8Array(sealed);
    touched[at] = (touched[at] ?? 0) ^ 1;
    expect(() => opened(touched), `byte ${at}`).toThrow();
  }
});

test.each([
  ["version", 0],
  ["algorithm", 1],
])("of an unknown %s it is refused by name", (what, at) => {
  const sealed = new Uint8Array(seal(key, text, place));
  sealed[at] = 9;
  expect(() => opened(sealed)).toThrow(`unknown ${what} 9`);
});

test.each([
  [0, 1],
  [252, 1],
  [253, 2],
  [508, 2],
])("%i bytes are filled up to %i steps of 256", (length, steps) => {
  const around = 2 + 8 + 12 + 16;
  expect(seal(key, new Uint8Array(length), place).length - around).toBe(steps * 256);
});
