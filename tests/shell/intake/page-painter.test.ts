import "#tests/support/own-keys.ts";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { leavesOf, MOST_LEAVES, paintLeaf } from "#app/shell/intake/page-painter.server.ts";
import { shownFile } from "#app/shell/intake/show-file.server.ts";
import {
  aDocument,
  aDocumentWithoutEnd,
  aFilledInForm,
  aLockedDocument,
} from "#tests/support/files/a-document.ts";

const PATIENCE = 60_000;
const PDF = "application/pdf";
const RED = "1 0 0 rg 0 0 595 842 re f";
const WRITTEN = "BT /F 40 Tf 60 700 Td (INVOICE 2026-0042) Tj ET";
const invoice = aDocument({ pages: [RED, WRITTEN] });
const torn = invoice.subarray(0, 150);
const leaf = (content: Uint8Array, page: number) => paintLeaf({ mediaType: PDF, content }, page);
async function painted(page: number) {
  const picture = await leaf(invoice, page);
  if (!picture) throw new Error("there is no such page");
  return sharp(picture);
}

describe("a page of a document", { timeout: PATIENCE }, () => {
  test("is painted upright on white, in its colours", async () => {
    const first = await painted(1);
    const { width, height, format } = await first.metadata();
    expect([format, width, height]).toEqual(["webp", 1271, 1800]);
    expect((await first.stats()).dominant).toEqual({ r: 248, g: 8, b: 8 });

    const second = await (await painted(2)).stats();
    expect(second.dominant).toEqual({ r: 248, g: 248, b: 248 });
    expect(second.channels[0]?.min).toBeLessThan(40);
  });

  test("shows what was filled into a form, and the stamp on it", async () => {
    const picture = (await leaf(aFilledInForm(), 1)) ?? undefined;
    const dominantFrom = async (top: number) => {
      const part = { left: 0, top, width: 1271, height: 800 };
      return (await sharp(await sharp(picture).extract(part).toBuffer()).stats()).dominant;
    };
    expect(await dominantFrom(0)).toMatchObject({ r: 8, g: 248 });
    expect(await dominantFrom(1000)).toMatchObject({ r: 248, g: 8 });
  });

  test("beyond its last is none, and of no other file there is any", async () => {
    expect(await leaf(invoice, 3)).toBeNull();
    expect(await leaf(invoice, MOST_LEAVES + 1)).toBeNull();
    expect(await leaf(torn, 1)).toBeNull();
    expect(await paintLeaf({ mediaType: "image/heic", content: invoice }, 1)).toBeNull();
  });
});

describe("a document that cannot be read here", { timeout: PATIENCE }, () => {
  test.each([
    ["broken off", torn, "unreadable"],
    ["without any page", aDocument({ pages: [] }), "unreadable"],
    ["locked", aLockedDocument(), "locked"],
  ] as const)("is called so: %s", async (_, content, why) => {
    expect(await leavesOf(content)).toBe(why);
  });

  test("falls over in its process alone, and the next one is read", async () => {
    expect(await leaf(aDocumentWithoutEnd(), 1)).toBeNull();
    expect(await leavesOf(invoice)).toBe(2);
  });
});

describe("what is shown of a file", { timeout: PATIENCE }, () => {
  const shown = (mediaType: string, asked: number, content: Uint8Array | null = invoice) =>
    shownFile(mediaType, asked, async () => content);

  test.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [0, 1],
    [99_999, 2],
  ])("of a document, asked for page %i, is page %i of two", async (asked, page) => {
    expect(await shown(PDF, asked)).toEqual({
      how: "leaf",
      leaf: page,
      leaves: 2,
      most: MOST_LEAVES,
    });
  });

  test("or why nothing is", async () => {
    expect(await shown("image/jpeg", 1)).toEqual({ how: "picture" });
    expect(await shown("image/heic", 1)).toEqual({ how: "not", why: "heic" });
    expect(await shown(PDF, 1, null)).toEqual({ how: "not", why: "gone" });
    expect(await shown(PDF, 1, torn)).toEqual({ how: "not", why: "unreadable" });
  });
});
