import { parseReceiptNumber, receiptNumber } from "#app/domain/intake/receipt.ts";
import { ofOneself } from "#app/shell/audit/of-oneself.ts";
import { openDraft, sealDraft } from "#app/shell/crypto/draft-seal.server.ts";
import { pepper, secondFactorKey } from "#app/shell/crypto/keys.server.ts";
import { bytesOf, derived } from "#app/shell/random.server.ts";
import { forgetNote, openNote, sealNote } from "#app/shell/sign-in/sealed-note.server.ts";
import { newSecret, stepOf } from "#app/shell/sign-in/totp.server.ts";
import { inTransaction, type Transaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import {
  countRecoveryCodes,
  findSecondFactor,
  putFactor,
  replaceRecoveryCodes,
  spendTotpStep,
  takeRecoveryCode,
} from "#db/stores/sign-in/second-factor-store.server.ts";

/** Policy: enough for a decade of lost telephones, few enough for a slip of paper. */
const RECOVERY_CODES = 10;

export async function isEnrolled(staffId: string): Promise<boolean> {
  const factor = await findSecondFactor(staffId);
  return (factor?.confirmedAt ?? null) !== null;
}

type Half = { readonly key: string; readonly staffId: string };

/**
 * The secret to be carried to a telephone: another each time it is shown, and good only in the sign-in it was shown in.
 * Whoever knew a first password before its owner has copied nothing.
 */
export async function secretToEnrol({ key }: Pick<Half, "key">): Promise<string> {
  const secret = newSecret();
  await sealNote(key, "enrolment", secret);
  return secret;
}

/** Ten recovery codes, to be shown this once, when the code proves that the telephone has the secret; or null. */
export async function enrol(
  { key, staffId }: Half,
  typed: string,
): Promise<readonly string[] | null> {
  const secret = await openNote(key, "enrolment");
  const step = secret ? stepOf(secret, digitsIn(typed)) : null;
  if (!secret || step === null) return null;
  return inTransaction(async (tx) => {
    // Of two at once, and after a reset in between, nobody else becomes the owner's telephone.
    if (!(await putFactor(tx, { staffId, sealed: sealSecret(staffId, secret) }, step))) return null;
    await forgetNote(key, "enrolment");
    const codes = await newRecoveryCodes(tx, staffId);
    await appendAudit(tx, ofOneself("factor-enrolled", staffId));
    return codes;
  });
}

export async function newRecoveryCodes(
  tx: Transaction,
  staffId: string,
): Promise<readonly string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => receiptNumber(bytesOf(8)));
  await replaceRecoveryCodes(
    tx,
    staffId,
    codes.map((code) => digestOf(staffId, code)),
  );
  return codes;
}

export const recoveryCodesLeft = countRecoveryCodes;

/** Whether this is a code of this person's, and not used before. A recovery code is one too. */
export async function provesFactor(staffId: string, typed: string): Promise<boolean> {
  const code = digitsIn(typed);
  if (!/^\d{6}$/.test(code)) {
    const recovery = parseReceiptNumber(code);
    return recovery !== null && takeRecoveryCode(staffId, digestOf(staffId, recovery));
  }
  const factor = await findSecondFactor(staffId);
  const step = factor ? stepOf(openSecret(staffId, factor.sealed), code) : null;
  return step !== null && spendTotpStep(staffId, step);
}

const digitsIn = (typed: string): string => typed.normalize("NFKC").replaceAll(/\s/g, "");

/** Sealed for one person: moved to another's row it does not open. */
export const sealSecret = (staffId: string, secret: string): Uint8Array =>
  sealDraft(sealOf(staffId), new TextEncoder().encode(secret), PLACE);

export const openSecret = (staffId: string, sealed: Uint8Array): string =>
  new TextDecoder().decode(openDraft(sealOf(staffId), sealed, PLACE));

const PLACE = "second-factor";
const sealOf = (staffId: string): string => `${secondFactorKey()}:${staffId}`;

const digestOf = (staffId: string, code: string): string =>
  Buffer.from(derived(pepper(), `recovery:${staffId}:${code}`)).toString("base64url");
