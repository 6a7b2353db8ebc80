/** Sizes speak: every plaintext is filled up to a multiple of this many bytes. */
const STEP = 256;
const LENGTH = 4;

/** Its length, itself, and as many zeros as make the whole a full number of steps. */
export function filledUp(plain: Uint8Array): Uint8Array {
  const filled = Buffer.alloc(Math.ceil((LENGTH + plain.length) / STEP) * STEP);
  filled.writeUInt32BE(plain.length);
  filled.set(plain, LENGTH);
  return filled;
}

export function unfilled(filled: Uint8Array): Uint8Array {
  const length = Buffer.from(filled).readUInt32BE(0);
  return filled.subarray(LENGTH, LENGTH + length);
}
