import { describe, expect, test } from "vitest";
import {
  endsWith,
  parseReceiptNumber,
  parseReceiptSecret,
  receiptNumber,
  receiptSecret,
  slipIn,
} from "#app/domain/intake/receipt.ts";

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const ONES = receiptSecret(new Uint8Array(16).fill(1));

test("a number has eight characters, five bits of each byte", () => {
  expect(receiptNumber(bytes(0, 1, 2, 31, 32, 33, 10, 11))).toBe("012Z-01AB");
});

test("too little randomness makes no receipt", () => {
  expect(() => receiptSecret(new Uint8Array(15))).toThrow("randomness");
});

describe("a secret of sixteen ones", () => {
  // Luhn mod 32 by hand: eight characters doubled to 2, eight left at 1, sum 24; the check character is 32 - 24 = 8.
  test("ends in the check character 8, grouped 4-4-5-4", () => {
    expect(ONES).toBe("1111-1111-11111-1118");
  });

  test.each([
    ["1111-1111-11111-1118", "as printed"],
    ["1111 1111 11111 1118", "with spaces"],
    ["11111111111111118", "run together"],
    ["llll-IIII-11111-1118", "with letters that look like ones"],
  ])("is read from %s, %s", (typed) => {
    expect(parseReceiptSecret(typed)).toBe(ONES);
  });

  test.each([
    ["1111-1111-11111-1119", "a wrong character"],
    ["1111-1111-11111-118", "one too few"],
    ["1111-1111-11111-11188", "one too many"],
    ["1111-1111-1111U-1118", "a letter that is none of ours"],
    ["2111-1111-11111-1118", "another first character"],
  ])("is not read from %s: %s", (typed) => {
    expect(parseReceiptSecret(typed)).toBeNull();
  });

  test("is kept by whoever types its last four back", () => {
    expect(endsWith(ONES, "1118")).toBe(true);
    expect(endsWith(ONES, " 1 1 1 8 ")).toBe(true);
    expect(endsWith(ONES, "1111")).toBe(false);
    expect(endsWith(ONES, "")).toBe(false);
    expect(endsWith(ONES, "118")).toBe(false);
  });

  test("or by whoever types more of it, up to the whole", () => {
    expect(endsWith(ONES, ONES)).toBe(true);
    expect(endsWith(ONES, ONES.toLowerCase().replaceAll("-", " "))).toBe(true);
    expect(endsWith(ONES, ONES.slice(-9))).toBe(true);
    expect(endsWith(ONES, `2${ONES.slice(1)}`)).toBe(false);
    expect(endsWith(ONES, `${ONES}${ONES}`)).toBe(false);
  });
});

test("every single wrong character is found", () => {
  const secret = receiptSecret(bytes(3, 1, 4, 15, 9, 26, 5, 30, 8, 17, 9, 2, 27, 20, 11, 6));
  const bare = secret.replaceAll("-", "");
  const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const slips = [...bare].flatMap((right, at) =>
    [...alphabet]
      .filter((wrong) => wrong !== right)
      .map((wrong) => bare.slice(0, at) + wrong + bare.slice(at + 1)),
  );
  expect(slips).toHaveLength(17 * 31);
  expect(slips.filter((slip) => parseReceiptSecret(slip) !== null)).toEqual([]);
});

test("a number is read however it was typed", () => {
  expect(parseReceiptNumber(" v4bf 0cks ")).toBe("V4BF-0CKS");
  expect(parseReceiptNumber("v4bf-Ocks")).toBe("V4BF-0CKS");
  expect(parseReceiptNumber("v4bf-0ck")).toBeNull();
});

test.each([
  ["", "", "both-missing"],
  [" - ", "  ", "both-missing"],
  ["", ONES, "number-missing"],
  ["012Z-01AB", "", "secret-missing"],
  [ONES, "", "secret-missing"],
  [ONES, "012Z-01AB", "swapped"],
  [ONES.replace(/8$/, "9"), "012z01ab", "swapped"],
  [ONES.slice(1), "012Z-01AB", "mistyped"],
  [ONES, "012Z-01A", "mistyped"],
  [ONES, ONES, "mistyped"],
  ["012Z-01A", ONES, "mistyped"],
])("%j and %j: %s", (number, secret, slip) => {
  expect(slipIn(number, secret)).toBe(slip);
});
