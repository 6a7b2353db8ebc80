import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { cleanImage } from "#app/shell/intake/clean-image.server.ts";

const red = { create: { width: 40, height: 20, channels: 3, background: "#c00" } } as const;

const TELLING = {
  IFD0: { Make: "Huawei", Artist: "Zhang San", DateTime: "2026:11:01 10:00:00" },
  IFD2: { BodySerialNumber: "SN-8848", DateTimeOriginal: "2026:11:01 10:00:00" },
  IFD3: { GPSLatitudeRef: "N", GPSLatitude: "31/1 10/1 0/1" },
};
const MARKS = ["Zhang San", "Huawei", "SN-8848", "2026:11:01"];

const telling = () => sharp(red).withExif(TELLING).withMetadata({ orientation: 6 });

async function cleaned(content: Uint8Array, mediaType: string) {
  const clean = await cleanImage(content, mediaType);
  if (typeof clean === "string") throw new Error(clean);
  return clean;
}

describe("a picture as it is kept", () => {
  test.each([
    ["image/jpeg", () => telling().jpeg()],
    ["image/png", () => telling().png()],
    ["image/webp", () => telling().webp()],
  ] as const)("%s stands upright and tells nothing but the picture", async (mediaType, paint) => {
    const content = await paint().toBuffer();
    expect(MARKS.filter((mark) => content.includes(mark))).toEqual(MARKS);

    const clean = await cleaned(content, mediaType);
    const known = await sharp(clean.content).metadata();
    expect(clean.removed).toEqual(["place", "time", "device", "author"]);
    expect(MARKS.filter((mark) => Buffer.from(clean.content).includes(mark))).toEqual([]);
    expect(known).toMatchObject({ mediaType, width: 20, height: 40 });
    expect([known.exif, known.xmp, known.iptc, known.icc, known.orientation]).toEqual(
      Array(5).fill(undefined),
    );
  });

  test("keeps nothing of what was hung on behind it", async () => {
    const picture = await sharp(red).jpeg().toBuffer();
    const { content, removed } = await cleaned(
      Buffer.concat([picture, Buffer.from("a film of three seconds")]),
      "image/jpeg",
    );
    expect(Buffer.from(content).includes("film")).toBe(false);
    expect(removed).toEqual(["attached"]);
  });

  test("that breaks off, or is none, is refused in words", async () => {
    const noisy = {
      width: 64,
      height: 64,
      channels: 3,
      noise: { type: "gaussian", mean: 128, sigma: 40 },
    } as const;
    const whole = await sharp({ create: { ...noisy, background: "#000" } })
      .jpeg()
      .toBuffer();
    expect(await cleanImage(whole.subarray(0, whole.length / 2), "image/jpeg")).toBe("cut-short");
    expect(await cleanImage(Buffer.from("<svg/>"), "image/png")).toBe("unreadable");
  });

  test("of a few bytes that would unfold to gigabytes is refused before it unfolds", async () => {
    const bomb = await sharp({
      create: { width: 11_200, height: 11_200, channels: 3, background: "#000" },
      limitInputPixels: false,
    })
      .png()
      .toBuffer();
    expect(bomb.length).toBeLessThan(10 * 1024 * 1024);
    expect(await cleanImage(bomb, "image/png")).toBe("too-many-pixels");
  });
});
