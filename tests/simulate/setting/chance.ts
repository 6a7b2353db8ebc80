import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { type Draw, drawFrom } from "#tests/support/acts/draw.ts";

/** What lots are drawn with; salts and nonces of other lengths stay as they are. */
const TOKEN = 32;

const real = crypto.randomBytes;
let tokens: Draw | null = null;

/** From now on the program's tokens follow from what `seedTokens` was told: who is drawn by lot is drawn again. */
export function takeChance(): void {
  crypto.randomBytes = Object.assign(drawnBytes, { __promisify__: undefined }) as typeof real;
  syncBuiltinESMExports();
}

export function giveChanceBack(): void {
  crypto.randomBytes = real;
  syncBuiltinESMExports();
}

/** Neighbouring seeds must not begin alike. */
export const drawOf = (seed: number, salt = 0): Draw =>
  drawFrom(Math.imul(seed + 1, 2_654_435_761) ^ Math.imul(salt + 1, 40_503));

export function seedTokens(seed: number, step: number): void {
  tokens = drawOf(seed, step + 1);
}

function drawnBytes(size: number, done?: (error: Error | null, bytes: Buffer) => void) {
  if (done) return real(size, done);
  const draw = tokens;
  if (size !== TOKEN || draw === null) return real(size);
  return Buffer.from(Array.from({ length: size }, () => draw(256)));
}
