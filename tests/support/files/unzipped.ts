import { inflateRawSync } from "node:zlib";

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;

/** What lies in a ZIP archive, by its directory: names and texts. Enough for a workbook, which holds nothing large. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error("this is no ZIP archive");
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error("its directory is broken");
    const name = zip.readUInt16LE(at + 28);
    const head = zip.readUInt32LE(at + 42);
    const from = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
    const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20));
    const text = zip.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(packed) : packed;
    files.set(zip.toString("utf8", at + 46, at + 46 + name), text.toString("utf8"));
    at += 46 + name + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

/** All that stands in a workbook, part by part. */
export const wordsOfWorkbook = (bytes: Uint8Array): string =>
  [...unzipped(bytes)].map(([name, text]) => `${name}\n${text}`).join("\n");
