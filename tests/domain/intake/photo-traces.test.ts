import { describe, expect, test } from "vitest";
import { tracesInExif, tracesInNotes } from "#app/domain/intake/photo-traces.ts";

type Entry = readonly [tag: number, value: number];

/** An Exif block written by hand: a head, then directories one after the other. */
function exif(
  blocks: readonly (readonly Entry[])[],
  { little = true, named = true, next = 0 } = {},
) {
  const bytes: number[] = [];
  const put = (value: number, size: number) => {
    const one = Array.from({ length: size }, (_, index) => (value >> (8 * index)) & 0xff);
    bytes.push(...(little ? one : one.toReversed()));
  };
  bytes.push(...(little ? [0x49, 0x49] : [0x4d, 0x4d]));
  put(42, 2);
  put(8, 4);
  for (const [index, entries] of blocks.entries()) {
    put(entries.length, 2);
    for (const [tag, value] of entries) {
      put(tag, 2);
      put(4, 2);
      put(1, 4);
      put(value, 4);
    }
    put(index === 0 ? next : 0, 4);
  }
  return new Uint8Array([...(named ? [0x45, 0x78, 0x69, 0x66, 0, 0] : []), ...bytes]);
}

/** Where the second directory begins, after a first of so many entries. */
const placed = (entries: number) => 8 + 2 + 12 * entries + 4;

describe("what a photograph tells beside its picture", () => {
  test.each([
    ["the maker of the phone", [[0x010f, 1]], ["device"]],
    [
      "who took it, and when",
      [
        [0x013b, 1],
        [0x0132, 1],
      ],
      ["time", "author"],
    ],
    ["software", [[0x0131, 1]], ["software"]],
    ["only which way is up", [[0x0112, 6]], ["other"]],
  ] as const)("%s", (_, entries, traces) => {
    expect(tracesInExif(exif([entries]))).toEqual(traces);
    expect(tracesInExif(exif([entries], { little: false }))).toEqual(traces);
    expect(tracesInExif(exif([entries], { named: false }))).toEqual(traces);
  });

  test("the serial number lies one directory deeper", () => {
    expect(tracesInExif(exif([[[0x8769, placed(1)]], [[0xa431, 1]]]))).toEqual(["device"]);
  });

  test("a place is a place, the version of its format is none", () => {
    expect(
      tracesInExif(
        exif([
          [[0x8825, placed(1)]],
          [
            [0, 2],
            [2, 1],
          ],
        ]),
      ),
    ).toEqual(["place"]);
    expect(tracesInExif(exif([[[0x8825, placed(1)]], [[0, 2]]]))).toEqual(["other"]);
  });

  test("a small picture inside may show what was cut off the large one", () => {
    expect(tracesInExif(exif([[[0x010f, 1]]], { next: 40 }))).toEqual(["device", "preview"]);
  });

  test.each([
    ["nothing", new Uint8Array()],
    ["noise", new Uint8Array(64).fill(7)],
    ["a head alone", exif([]).subarray(0, 14)],
    [
      "a directory that claims to be endless",
      new Uint8Array([0x49, 0x49, 42, 0, 8, 0, 0, 0, 0xff, 0xff]),
    ],
    ["a directory far outside", new Uint8Array([0x49, 0x49, 42, 0, 0xff, 0xff, 0xff, 0x7f])],
    [
      "a directory that is itself",
      exif([
        [
          [0x8769, 8],
          [0x8825, 8],
        ],
      ]),
    ],
  ])("%s breaks nothing", (_, bytes) => {
    expect(tracesInExif(bytes).length).toBeGreaterThan(0);
  });

  test("notes in XMP are looked through for their usual names", () => {
    expect(tracesInNotes("<exif:GPSLatitude>31,10N</…><dc:creator>")).toEqual(["place", "author"]);
    expect(tracesInNotes("<x:xmpmeta/>")).toEqual(["other"]);
  });
});
