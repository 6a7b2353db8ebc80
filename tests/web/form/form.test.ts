import { describe, expect, test } from "vitest";
import { readForm } from "#app/web/form/form.server.ts";

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

  test("cleans a NUL and half a character: nobody types them, everybody may paste them", async () => {
    const form = await posted("a=%E8%8D%AF%00%E5%93%81&b=%ED%A0%BD");
    expect(form.one("a")).toBe("药品");
    expect(form.one("b")).not.toMatch(/\p{Surrogate}/u);
  });

  test("refuses what no form of ours could hold", async () => {
    await expect(posted(`a=${"a".repeat(500_001)}`)).rejects.toMatchObject({ status: 413 });
  });
});
