import { describe, expect, test } from "vitest";
import { passesLuhn, readAccount, tailOf } from "#app/domain/reward/payee/bank-account.ts";

const right = { holder: "演练甲", bank: "演练银行城中支行", number: "6222020000000000000" };
const faultsOf = (but: Partial<typeof right>) => readAccount({ ...right, ...but }).faults;

test("an account is read as it was meant", () => {
  const typed = { holder: " 演练　甲 ", bank: "演练银行", number: "６２２２ ０200-0000 0000 000" };
  expect(readAccount(typed)).toEqual({
    account: { holder: "演练甲", bank: "演练银行", number: "6222020000000000000" },
    faults: {},
  });
  expect(tailOf("6222020000000000000")).toBe("0000");
});

describe("what is wrong is said of its field", () => {
  test.each([
    [{ holder: "" }, { holder: "missing" }],
    [{ holder: "6222" }, { holder: "no-letter" }],
    [{ bank: "行".repeat(100) }, {}],
    [{ bank: "行".repeat(101) }, { bank: "too-long" }],
    [{ number: "" }, { number: "missing" }],
    [{ number: "尾号1234" }, { number: "not-digits" }],
    [{ number: "1234567" }, { number: "wrong-length" }],
    [{ number: "12345678" }, {}],
    [{ number: "1".repeat(32) }, {}],
    [{ number: "1".repeat(33) }, { number: "wrong-length" }],
    // One digit off, and two that were swapped.
    [{ number: "6222020000000000001" }, { number: "typo" }],
    [{ number: "6222200000000000000" }, { number: "typo" }],
    // No card: fifteen digits, and nineteen that begin otherwise.
    [{ number: "622202000000000" }, {}],
    [{ number: "1222020000000000005" }, {}],
    [{ number: "6222020000000008" }, { number: "typo" }],
  ])("%o", (but, faults) => {
    expect(faultsOf(but)).toEqual(faults);
  });
});

test.each([
  ["79927398713", true],
  ["79927398712", false],
  ["79927398714", false],
  ["0", true],
])("the last digit of %s checks the others: %s", (digits, passes) => {
  expect(passesLuhn(digits)).toBe(passes);
});
