import "#tests/support/own-keys.ts";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { framesOfPng } from "#app/domain/intake/kept-png.ts";
import { cleanImage } from "#app/shell/intake/clean-image.server.ts";
import { typeOfFile } from "#app/web/form/type-of-file.server.ts";

const bytes = (...parts: readonly (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));
/** The head of a file that is made of boxes. */
const boxed = (...brands: readonly string[]) => {
  const head = bytes(Buffer.alloc(4), "ftyp", brands[0] ?? "", Buffer.alloc(4), brands.join(""));
  head.writeUInt32BE(head.length, 0);
  return bytes(head, Buffer.alloc(64));
};

const painted = (background = "teal") =>
  sharp({ create: { width: 60, height: 40, channels: 3, background } });

/** A PNG that moves through two frames, as a program for stickers makes it, with a note that tells who made it. */
async function movingPng() {
  const png = await painted().png().toBuffer();
  const chunk = (type: string, data: Buffer) => {
    const head = Buffer.alloc(4);
    head.writeUInt32BE(data.length);
    return bytes(head, type, data, Buffer.alloc(4));
  };
  const told = Buffer.alloc(8);
  told.writeUInt32BE(2);
  const afterHead = 8 + 25;
  return bytes(
    png.subarray(0, afterHead),
    chunk("acTL", told),
    chunk("tEXt", Buffer.from("Author\0Zhang San")),
    png.subarray(afterHead),
  );
}

describe("a mark looked for at the first byte only", () => {
  test.each([
    ["nothing", ""],
    ["a line break", "\r\n"],
    ["a byte order mark", "\uFEFF"],
    ["what a printer is told first", "\x1B%-12345X@PJL ENTER LANGUAGE=PDF\r\n"],
    ["1,019 bytes", " ".repeat(1019)],
    ["1,023 bytes", " ".repeat(1023)],
  ])("a PDF after %s is a PDF", async (_, before) => {
    expect(await typeOfFile(bytes(before, "%PDF-1.7\n"))).toBe("application/pdf");
  });

  test.each([
    ["1,024 bytes", `${" ".repeat(1024)}%PDF-1.7`],
    ["a page", "<html>%PDF-1.7</html>"],
    ["a page after a byte order mark", "\uFEFF\n<!doctype html>%PDF-1.7"],
    ["an archive", "PK\x03\x04\x14\0\0\0\0\0%PDF-1.7"],
  ])("one after %s is none", async (_, content) => {
    expect(await typeOfFile(bytes(content))).toBeUndefined();
  });
});

test.each([
  ["heic", ["heic", "mif1"]],
  ["heic of a newer camera", ["heix"]],
  ["a still picture of several", ["mif1", "heic"]],
  ["several pictures", ["msf1", "hevc"]],
])("a type goes by several names: %s", async (_, brands) => {
  expect(await typeOfFile(boxed(...brands))).toBe("image/heic");
});

describe("evidence that is changed in silence", () => {
  const clean = async (content: Uint8Array, mediaType: string) => {
    const kept = await cleanImage(content, mediaType);
    if (typeof kept === "string") throw new Error(kept);
    return kept;
  };

  test.each(["webp", "gif"] as const)(
    "every frame of a moving %s stays, with its time",
    async (format) => {
      const frames = await Promise.all(
        ["red", "green", "blue"].map((colour) => painted(colour).png().toBuffer()),
      );
      const moving = await sharp(frames, { join: { animated: true } })
        .toFormat(format, { delay: [100, 200, 300] })
        .toBuffer();
      const kept = await clean(moving, `image/${format}`);
      expect(kept.changed).toEqual([{ of: "frames", count: 3 }]);
      const known = await sharp(kept.content, { animated: true }).metadata();
      expect([known.pages, known.delay]).toEqual([3, [100, 200, 300]]);
    },
  );

  test("a moving PNG is a PNG, and keeps its frames and not its notes", async () => {
    const moving = await movingPng();
    expect(await typeOfFile(moving)).toBe("image/png");
    const kept = await clean(moving, "image/png");
    expect(kept.changed).toEqual([{ of: "frames", count: 2 }]);
    expect(framesOfPng(kept.content)).toBe(2);
    expect(Buffer.from(kept.content).includes("Zhang San")).toBe(false);
  });

  test.each([
    ["a film", bytes(boxed("mp42")), "film"],
    [
      "a second picture",
      bytes([0xff, 0xd8, 0xff, 0xe0].map((code) => String.fromCharCode(code)).join("")),
      "",
    ],
    ["anything else", bytes("whatever"), "attached"],
  ])("%s behind a photograph is taken off, and named", async (_, behind, trace) => {
    const jpeg = await painted().jpeg().toBuffer();
    const second = trace === "" ? bytes(jpeg) : behind;
    const kept = await clean(bytes(jpeg, second), "image/jpeg");
    expect(kept.removed).toEqual([trace || "more-pictures"]);
    expect(kept.content.length).toBeLessThan(jpeg.length + second.length);
  });

  test("zeros that a card filled it up with are nothing", async () => {
    const jpeg = await painted().jpeg().toBuffer();
    expect((await clean(bytes(jpeg, Buffer.alloc(4000)), "image/jpeg")).removed).toEqual([]);
  });

  test("an AVIF is painted as WebP, and says so", async () => {
    const kept = await clean(await painted().avif().toBuffer(), "image/avif");
    expect(kept).toMatchObject({
      mediaType: "image/webp",
      changed: [{ of: "painted-as", name: "WebP" }],
    });
  });

  test("a PNG of sixteen bits stays one", async () => {
    const deep = await painted().toColourspace("rgb16").png().toBuffer();
    expect((await sharp((await clean(deep, "image/png")).content).metadata()).depth).toBe("ushort");
  });
});

describe("too strict at the end", () => {
  const noisy = sharp({
    create: {
      ...{ width: 200, height: 150, channels: 3, background: "#000" },
      noise: { type: "gaussian", mean: 128, sigma: 40 },
    },
  });

  test.each([
    ["jpeg", 200],
    ["webp", 1],
    ["gif", 3],
  ] as const)("a %s without its last %i bytes is taken, with a remark", async (format, missing) => {
    const whole = await noisy.clone().toFormat(format).toBuffer();
    expect(await cleanImage(whole.subarray(0, -missing), `image/${format}`)).toMatchObject({
      changed: [{ of: "end-missing" }],
    });
  });

  test("a jpeg that lacks only the mark of its end is taken", async () => {
    const whole = await noisy.clone().jpeg().toBuffer();
    expect(await cleanImage(whole.subarray(0, -2), "image/jpeg")).toMatchObject({
      mediaType: "image/jpeg",
    });
  });
});

test("a photograph of 64 megapixels is taken at half its size, and says so", async () => {
  const whole = { width: 9248, height: 6944, channels: 3, background: "#468" } as const;
  const phone = sharp({ create: whole, limitInputPixels: false });
  expect(await cleanImage(await phone.jpeg().toBuffer(), "image/jpeg")).toMatchObject({
    changed: [{ of: "shrunk", from: "9248 × 6944", to: "4624 × 3472" }],
  });
}, 120_000);
