import { Secret, TOTP } from "otpauth";
import { now } from "#app/shell/clock.server.ts";
import { bytesOf } from "#app/shell/random.server.ts";

/** What every authenticator app understands (RFC 6238): six digits, a new code each half minute. */
const PERIOD = 30;
const SECRET_BYTES = 20;
const ISSUER = "药哨";

/** Policy: a clock may be half a minute off, either way. */
const WINDOW = 1;

export const newSecret = (): string => base32(bytesOf(SECRET_BYTES));

export const base32 = (bytes: Uint8Array): string =>
  new Secret({ buffer: Uint8Array.from(bytes.subarray(0, SECRET_BYTES)).buffer }).base32;

export const enrolmentAddress = (secret: string, signInName: string): string =>
  totpOf(secret, signInName).toString();

/** The half minute a code belongs to, or null where it belongs to none that may be used now. */
export function stepOf(secret: string, code: string): number | null {
  const timestamp = now().getTime();
  const delta = totpOf(secret).validate({ token: code, window: WINDOW, timestamp });
  return delta === null ? null : thisStep() + delta;
}

/** The first code after `lastStep` that would be taken now, or null while there is none. */
export function codeAfter(secret: string, lastStep: number): string | null {
  const step = Math.max(lastStep + 1, thisStep() - WINDOW);
  if (step > thisStep() + WINDOW) return null;
  return totpOf(secret).generate({ timestamp: step * PERIOD * 1000 });
}

const thisStep = (): number => Math.floor(now().getTime() / 1000 / PERIOD);

const totpOf = (secret: string, label = "") =>
  new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), period: PERIOD });
