import { expect, test } from "vitest";
import { csvTyped, textOf } from "#app/domain/typed/csv-typed.ts";

test.each<[string, string, readonly (readonly string[])[]]>([
  [
    "rows and cells",
    "a,b\r\nc,d\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["lines ended by any sign", "a\nb\rc", [["a"], ["b"], ["c"]]],
  [
    "quotes, with commas, quotes and line ends inside",
    '"a,b","c""d","e\nf"\n',
    [["a,b", 'c"d', "e\nf"]],
  ],
  ["empty cells", ",a,,b,", [["", "a", "", "b", ""]]],
  ["no empty row", "a\n\n , \nb", [["a"], ["b"]]],
  ["nothing", "", []],
])("%s", (_, text, rows) => {
  expect(csvTyped(text)).toEqual(rows);
});

// 成功 in GB 18030.
const IN_GB = Uint8Array.from([0xb3, 0xc9, 0xb9, 0xa6]);

test.each<[string, Uint8Array, string | null]>([
  ["UTF-8", new TextEncoder().encode("成功"), "成功"],
  ["UTF-8 with its mark", new TextEncoder().encode("\uFEFF成功"), "成功"],
  ["GB 18030", IN_GB, "成功"],
  ["what is no text", Uint8Array.from([0xff, 0xff, 0xff]), null],
])("%s is read", (_, bytes, text) => {
  expect(textOf(bytes)).toBe(text);
});
