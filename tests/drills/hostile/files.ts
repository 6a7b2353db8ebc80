import sharp from "sharp";
import type { Sent } from "#tests/drills/hostile/sample.ts";
import type { Variation } from "#tests/drills/hostile/variations.ts";

const MOST = 10 * 1024 * 1024;
const FIELD = "evidence";

const file = (content: Buffer | string, name: Buffer | string = "a.jpg"): Sent => ({
  name: FIELD,
  value: Buffer.from(content),
  file: Buffer.from(name),
});

/** Files that are not what they say, that break off, that are too much, and whose names lead elsewhere. */
export async function variationsWithFiles(sample: readonly Sent[]): Promise<readonly Variation[]> {
  const jpeg = await photograph();
  const png = await sharp(jpeg).png().toBuffer();
  const webp = await sharp(jpeg).webp().toBuffer();
  const files: Readonly<Record<string, readonly Sent[]>> = {
    "a photograph": [file(jpeg)],
    "a name and nothing in it": [file("")],
    "one byte": [file("\xff")],
    "only the first bytes of a photograph": [file(jpeg.subarray(0, 20))],
    "half a photograph": [file(jpeg.subarray(0, jpeg.length / 2))],
    "half a PNG": [file(png.subarray(0, png.length / 2), "a.png")],
    "half a WebP": [file(webp.subarray(0, webp.length / 2), "a.webp")],
    "a PNG that claims four thousand million points": [file(hugeOf(png), "a.png")],
    "a PNG whose sums are wrong": [file(spoiltAt(png, 40), "a.png")],
    "a page that says it is a photograph": [file("<html><script>alert(1)</script>")],
    "a drawing with a script": [
      file('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', "a.svg"),
    ],
    "a photograph with a page behind it": [
      file(Buffer.concat([jpeg, Buffer.from("<script>alert(1)</script>")]), "a.html"),
    ],
    "a program": [file("MZ\x90\0\x03\0\0\0", "a.exe")],
    "an archive that says it is a PDF": [file("PK\x03\x04\x14\0\0\0\0\0", "a.pdf")],
    "a PDF of one line": [file("%PDF-1.7\n", "a.pdf")],
    "as much as is allowed": [file(filledTo(jpeg, MOST))],
    "one byte more than is allowed": [file(filledTo(jpeg, MOST + 1))],
    "nine files": Array.from({ length: 9 }, () => file(jpeg)),
    "no name": [file(jpeg, "")],
    "a name that leads elsewhere": [file(jpeg, "../../../etc/passwd")],
    "a name from another system": [file(jpeg, "..\\..\\boot.ini")],
    "a name with a NUL": [file(jpeg, "a\0.jpg")],
    "a name that turns round": [file(jpeg, "a\u202Egpj.exe")],
    "a name of three hundred": [file(jpeg, `${"练".repeat(300)}.jpg`)],
    "a name that is no text": [file(jpeg, Buffer.from([0xff, 0xfe, 0xed, 0xa0, 0x80]))],
    "a name that ends its line": [file(jpeg, 'a"\r\nX-Other: b\r\n\r\n')],
    "a name that is a prototype": [file(jpeg, "__proto__")],
    "a file to be taken away that is none": [{ name: "remove", value: Buffer.from("not-a-uuid") }],
    "another's file to be taken away": [
      { name: "remove", value: Buffer.from("01990000-0000-7000-8000-000000000203") },
    ],
  };
  return Object.entries(files).map(([what, sent]) => ({
    what: `with ${what}`,
    sent: [...sample, ...sent],
  }));
}

const photograph = () =>
  sharp({ create: { width: 120, height: 90, channels: 3, background: "teal" } })
    .withExif({ IFD0: { Artist: "演练" } })
    .jpeg()
    .toBuffer();

/** Width and height of a PNG stand sixteen bytes from its beginning. */
function hugeOf(png: Buffer): Buffer {
  const huge = Buffer.from(png);
  huge.writeUInt32BE(65_000, 16);
  huge.writeUInt32BE(65_000, 20);
  return huge;
}

function spoiltAt(bytes: Buffer, place: number): Buffer {
  const spoilt = Buffer.from(bytes);
  spoilt.writeUInt8((spoilt.readUInt8(place) + 1) % 256, place);
  return spoilt;
}

const filledTo = (bytes: Buffer, length: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc(length - bytes.length)]);
