import { describe, expect, test } from "vitest";
import { readForm } from "#app/web/form/form.server.ts";
import { asSeen, isBroken } from "#app/web/form/typed-text.ts";

describe("what is typed", () => {
  test.each([
    ["a name that reads backwards", "康宁\u202e药房\u202c", "康宁药房"],
    ["isolates and marks of direction", "\u2066a\u2069\u200eb\u200f\u061cc", "abc"],
    ["joints and spaces without width", "轻\u200b盈\u200d生\u2060活\ufeff馆", "轻盈生活馆"],
    ["a soft hyphen and tags", "药\u00ad房\u{e0041}", "药房"],
    ["control characters", "一\u0007二\u001b[31m\u0085", "一二[31m"],
    ["lines, tabs and signs that are seen", "一\r\n二\t三🙂𠮷", "一\r\n二\t三🙂𠮷"],
    ["separators of lines", "一\u2028二", "一\n二"],
  ])("%s", (_, typed, seen) => {
    expect(asSeen(typed)).toBe(seen);
    expect(asSeen(seen)).toBe(seen);
  });

  test.each([
    ["a NUL", "a\0b"],
    ["half a character", "a\ud842b"],
    ["the other half", "\udfb7"],
  ])("%s is refused", (_, typed) => {
    expect(isBroken(typed)).toBe(true);
  });
});

describe("a form", () => {
  const posted = (body: string) =>
    readForm(
      new Request("https://bureau.example/", {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body,
      }),
    );

  test("gives no field that was not cleaned", async () => {
    const form = await posted(new URLSearchParams({ a: "\u202e倒", b: " \u200b " }).toString());
    expect([form.one("a"), form.all("a"), form.one("b")]).toEqual(["倒", ["倒"], ""]);
    expect(form.entries).toEqual([
      ["a", "倒"],
      ["b", "  "],
    ]);
  });

  test("keeps a text far too long, so that its page can say so", async () => {
    expect((await posted(`a=${"长".repeat(100_000)}`)).one("a")).toHaveLength(100_000);
  });

  test("refuses a NUL, and what no form of ours could hold", async () => {
    await expect(posted("a=%00")).rejects.toMatchObject({ status: 400 });
    await expect(posted(`a=${"a".repeat(120_001)}`)).rejects.toMatchObject({ status: 413 });
  });
});
