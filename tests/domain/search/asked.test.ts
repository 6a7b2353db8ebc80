import { describe, expect, test } from "vitest";
import { readQuery } from "#app/domain/search/asked.ts";

const none = { grams: [], pairs: [], exact: [], begins: null, ends: null };
const batch = (value: string) => ({ field: "batch", value });
const licence = (value: string) => ({ field: "licence", value });

describe("what somebody looks for", () => {
  test.each([
    ["a Chinese character alone", "药", [{ ...none, grams: ["药"] }]],
    ["two", "恒安", [{ ...none, grams: ["恒安"], pairs: ["恒安"] }]],
    ["a name in pairs", "恒安堂", [{ ...none, grams: ["恒安", "安堂"], pairs: ["恒安", "安堂"] }]],
    ["traditional characters", "恆安", [{ ...none, grams: ["恒安"], pairs: ["恒安"] }]],
    [
      "two words",
      "恒安　胶囊",
      [
        { ...none, grams: ["恒安"], pairs: ["恒安"] },
        { ...none, grams: ["胶囊"], pairs: ["胶囊"] },
      ],
    ],
    ["letters whatever their case and width", "ＡＢ", [{ ...none, grams: ["ab"], pairs: ["ab"] }]],
  ])("%s", (_, typed, words) => expect(readQuery(typed)).toEqual(words));

  test.each([
    ["nothing", ""],
    ["blanks", " 　 "],
    ["one letter", "a"],
    ["one digit", "7"],
    ["punctuation", "。，-"],
  ])("%s is nothing to look for", (_, typed) => expect(readQuery(typed)).toEqual([]));

  test("the last four digits of a number are enough, three are not", () => {
    expect(readQuery("2345")).toMatchObject([{ ends: "2345", begins: null }]);
    expect(readQuery("345")).toMatchObject([{ ends: null }]);
  });

  test("a number is known by six digits from its year on, and whole with its dash", () => {
    expect(readQuery("20260")).toMatchObject([{ begins: null }]);
    expect(readQuery("202604")).toMatchObject([{ begins: "202604" }]);
    expect(readQuery("2026-04123456")).toMatchObject([
      { begins: "202604123456", ends: "202604123456" },
    ]);
  });

  test.each([
    ["a licence with its words", "国药准字 H20203456", ["国药准字H20203456", "H20203456"]],
    ["in small letters", "h20203456", ["H20203456"]],
    ["of a device", "国械注准20203140123", ["国械注准20203140123", "20203140123"]],
  ])("%s is compared whole", (_, typed, values) => {
    const [word] = readQuery(typed);
    expect(word?.exact.filter(({ field }) => field === "licence")).toEqual(values.map(licence));
  });

  test("a batch has three signs and a digit among them", () => {
    expect(readQuery("A-12")).toMatchObject([{ exact: [batch("A12")] }]);
    expect(readQuery("A1")).toMatchObject([{ exact: [] }]);
    expect(readQuery("ABC")).toMatchObject([{ exact: [] }]);
  });

  test.each([
    ["with blanks", "138 0000 8000"],
    ["with the country", "+86 13800008000"],
    ["in full width", "１３８００００８０００"],
  ])("a telephone %s is one", (_, typed) => {
    const [word] = readQuery(typed);
    expect(word?.exact).toContainEqual({ field: "phone", value: "13800008000" });
  });

  test("a credit code and a trace code are known by their shape", () => {
    expect(readQuery("91330100MA2H3ABC1X")[0]?.exact).toContainEqual({
      field: "credit-code",
      value: "91330100MA2H3ABC1X",
    });
    expect(readQuery("83000012345678901234")[0]?.exact).toContainEqual({
      field: "trace-code",
      value: "83000012345678901234",
    });
  });

  test("of more than five words the first five count, of more than a hundred characters the first hundred", () => {
    expect(readQuery("甲乙 乙丙 丙丁 丁戊 戊己 己庚")).toHaveLength(5);
    expect(readQuery(`${"药".repeat(99)}甲乙`)[0]?.grams).toEqual(["药药", "药甲"]);
  });
});
