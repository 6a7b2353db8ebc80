import type { Trace } from "#app/domain/intake/photo-traces.ts";

/** What hangs behind the end of a picture, where a phone keeps its short film and other programs keep what they like. */
export function behindPicture(content: Uint8Array, mediaType: string): readonly Trace[] {
  const end = endOf(content, mediaType);
  if (end === null) return [];
  const rest = content.subarray(end);
  const said = rest.findIndex((byte) => byte !== 0 && byte !== 0x0a && byte !== 0x0d);
  if (said < 0) return [];
  const film = includes(rest, "ftyp");
  const picture = isJpeg(rest, said);
  return [
    ...(film ? (["film"] as const) : []),
    ...(picture ? (["more-pictures"] as const) : []),
    ...(film || picture ? [] : (["attached"] as const)),
  ];
}

function endOf(content: Uint8Array, mediaType: string): number | null {
  const view = new DataView(content.buffer, content.byteOffset, content.length);
  switch (mediaType) {
    case "image/jpeg":
      return endOfJpeg(view);
    case "image/png":
      return endOfPng(view);
    case "image/webp":
      return content.length < 12 ? null : evened(8 + view.getUint32(4, true));
    default:
      return null;
  }
}

const evened = (length: number) => length + (length % 2);

const [SCAN, END, FIRST_RESTART, LAST_RESTART] = [0xda, 0xd9, 0xd0, 0xd7];

/** Blocks say how long they are; after the last kind of them come pixels, in which every 0xFF is followed by zero. */
function endOfJpeg(view: DataView): number | null {
  const fits = (at: number) => at + 2 <= view.byteLength;
  for (let at = 2; fits(at) && view.getUint8(at) === 0xff; at = afterBlock(view, at))
    if (view.getUint8(at + 1) === END) return at + 2;
  return null;
}

function afterBlock(view: DataView, at: number): number {
  const marker = view.getUint8(at + 1);
  if (marker === 0xff) return at + 1;
  if (at + 4 > view.byteLength) return view.byteLength;
  const next = at + 2 + view.getUint16(at + 2);
  return marker === SCAN ? afterPixels(view, next) : next;
}

function afterPixels(view: DataView, from: number): number {
  for (let at = from; at + 1 < view.byteLength; at += 1) {
    if (view.getUint8(at) !== 0xff) continue;
    const next = view.getUint8(at + 1);
    const goesOn = next === 0 || (next >= FIRST_RESTART && next <= LAST_RESTART);
    if (!goesOn) return at;
  }
  return view.byteLength;
}

function endOfPng(view: DataView): number | null {
  let at = 8;
  while (at + 12 <= view.byteLength) {
    const isLast = view.getUint32(at + 4) === 0x49454e44;
    at += 12 + view.getUint32(at);
    if (isLast) return at;
  }
  return null;
}

const isJpeg = (bytes: Uint8Array, at: number) =>
  bytes[at] === 0xff && bytes[at + 1] === 0xd8 && bytes[at + 2] === 0xff;

function includes(bytes: Uint8Array, word: string): boolean {
  const codes = [...word].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(codes[0] ?? 0); at >= 0; at = bytes.indexOf(codes[0] ?? 0, at + 1))
    if (codes.every((code, index) => bytes[at + index] === code)) return true;
  return false;
}
