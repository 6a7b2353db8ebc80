/** The parts of a moving PNG that paint; whatever else it carries tells something. */
const PAINTS = new Set([
  ...["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "acTL", "fcTL", "fdAT"],
  ...["gAMA", "cHRM", "sRGB", "sBIT", "bKGD"],
]);
const SIGNATURE = 8;
const AROUND = 12;

type Chunk = { readonly type: string; readonly bytes: Uint8Array };

function chunksOf(content: Uint8Array): readonly Chunk[] {
  const view = new DataView(content.buffer, content.byteOffset, content.length);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE; at + AROUND <= content.length; ) {
    const end = at + AROUND + view.getUint32(at);
    if (end > content.length) break;
    const type = String.fromCharCode(...content.subarray(at + 4, at + 8));
    chunks.push({ type, bytes: content.subarray(at, end) });
    if (type === "IEND") break;
    at = end;
  }
  return chunks;
}

/** How many frames a PNG moves through; 1 for one that stands still. */
export function framesOfPng(content: Uint8Array): number {
  const told = chunksOf(content).find(({ type }) => type === "acTL");
  if (!told || told.bytes.length < 16) return 1;
  return Math.max(1, new DataView(told.bytes.buffer, told.bytes.byteOffset).getUint32(8));
}

/** A moving PNG with what paints and nothing else, every frame as it came. */
export function paintingPartsOf(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept = chunksOf(content).filter(({ type }) => PAINTS.has(type));
  const whole = new Uint8Array(kept.reduce((sum, { bytes }) => sum + bytes.length, SIGNATURE));
  whole.set(content.subarray(0, SIGNATURE));
  let at = SIGNATURE;
  for (const { bytes } of kept) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}
