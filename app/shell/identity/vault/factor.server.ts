import { Secret, TOTP } from "otpauth";
import { now } from "#app/shell/clock.server.ts";
import { publicKey, vaultKey } from "#app/shell/crypto/keys.server.ts";
import type { Place } from "#app/shell/crypto/place.server.ts";
import { unwrap, wrap } from "#app/shell/crypto/wrap.server.ts";
import { isConsent } from "#app/shell/identity/vault/consent.server.ts";
import type { VaultRefusal } from "#app/shell/identity/vault/protocol.server.ts";
import { countTry, spendStep } from "#db/stores/identity/vault-store.server.ts";

/** What an authenticator writes over the code, beside the one for signing in. */
const ISSUER = "药哨 身份保管";
const STEP_SECONDS = 30;
/** Policy: after so many wrong codes each further one has to wait, twice as long every time, at most a quarter of an hour. */
const FREE_FAILURES = 5;
const LONGEST_WAIT_SECONDS = 900;

const place = (staffId: string): Place => ({
  table: "vault.custodians",
  column: "sealed_factor",
  row: staffId,
});

export const newFactor = (): Uint8Array => new Uint8Array(new Secret({ size: 20 }).buffer);

export const sealFactor = (staffId: string, factor: Uint8Array): Promise<Uint8Array> =>
  wrap([publicKey("vault")], factor, place(staffId));

/** What an authenticator reads as a picture or has typed in. */
export function enrolmentOf(factor: Uint8Array, label: string) {
  const totp = totpOf(factor, label);
  return { secret: totp.secret.base32, uri: totp.toString() };
}

export const codeNow = (factor: Uint8Array): string =>
  totpOf(factor).generate({ timestamp: now().getTime() });

type Factor = { readonly id: string; readonly sealedFactor: Uint8Array };

/** What consent takes: the moment's code of one's own telephone, and the code from the vault's mail about this request. */
export type GivenCodes = { readonly code: string; readonly mailed: string };

/**
 * Null where both codes are right. The telephone's works once, one step early or late, and guessing gets slow. They count
 * as wrong before they are looked at: of many at once no more are looked at than one after the other.
 */
export async function checkCodes(
  factor: Factor,
  { code, mailed }: GivenCodes,
  digest: string,
): Promise<VaultRefusal | null> {
  if (!(await countTry(factor.id, now(), mayTry))) return "too-many-codes";
  const secret = await unwrap(vaultKey(), factor.sealedFactor, place(factor.id));
  const step = stepOf(totpOf(secret), code);
  const isRight = isConsent(mailed, digest, factor.id) && step !== null;
  return isRight && (await spendStep(factor.id, step)) ? null : "code-wrong";
}

/** Whether a code is of this factor and this moment, for whoever sets one up. */
export const isCodeOf = (factor: Uint8Array, code: string): boolean =>
  stepOf(totpOf(factor), code) !== null;

function stepOf(totp: TOTP, code: string): number | null {
  const timestamp = now().getTime();
  const token = code.normalize("NFKC").replaceAll(/\s/g, "");
  const off = totp.validate({ token, window: 1, timestamp });
  return off === null ? null : Math.floor(timestamp / 1000 / STEP_SECONDS) + off;
}

type Counted = { readonly failures: number; readonly failedAt: Date | null };

function mayTry({ failures, failedAt }: Counted): boolean {
  const beyond = failures - FREE_FAILURES;
  if (beyond < 0 || !failedAt) return true;
  const seconds = Math.min(STEP_SECONDS * 2 ** beyond, LONGEST_WAIT_SECONDS);
  return now().getTime() >= failedAt.getTime() + seconds * 1000;
}

const totpOf = (factor: Uint8Array, label = "") =>
  new TOTP({
    issuer: ISSUER,
    label,
    period: STEP_SECONDS,
    secret: new Secret({ buffer: new Uint8Array(factor).buffer }),
  });
