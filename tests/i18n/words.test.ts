import { describe, expect, test } from "vitest";
import { en } from "#app/i18n/en.ts";
import { translator } from "#app/i18n/translate.ts";
import { zh } from "#app/i18n/zh.ts";

type Tree = { readonly [name: string]: string | Tree };

function sentences(words: Tree, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[path + name, value]] : sentences(value, `${path}${name}.`),
  );
}

const blanks = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe("the words", () => {
  const english = new Map(sentences(en));

  test("leave the same blanks in both languages", () => {
    const unlike = sentences(zh).filter(
      ([path, chinese]) => blanks(english.get(path) ?? "").join() !== blanks(chinese).join(),
    );
    expect(unlike).toEqual([]);
  });

  test("all say something", () => {
    const silent = [...sentences(zh), ...sentences(en)].filter(([, text]) => text.trim() === "");
    expect(silent).toEqual([]);
  });

  test("English counts one by its singular, Chinese needs none", () => {
    expect(translator("en")("common.light.left", { count: 1 })).toBe("1 working day left");
    expect(translator("en")("common.light.left", { count: 3 })).toBe("3 working days left");
    expect(translator("zh")("common.light.left", { count: 1 })).toBe("剩1个工作日");
  });

  test("a key without words is an error, not a blank", () => {
    // @ts-expect-error: no such key
    expect(() => translator("zh")("home.nowhere")).toThrow("home.nowhere");
  });
});
