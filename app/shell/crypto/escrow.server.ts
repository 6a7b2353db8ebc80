import { createHash } from "node:crypto";
import { generateIdentity, identityToRecipient } from "age-encryption";
import { combine, split } from "shamir-secret-sharing";

/** Policy: five people keep a share each; any three open. Two lost are no loss, two thieves are no theft. */
const SHARES = 5;
const NEEDED = 3;
const CHECK = 4;

export async function newEscrow(): Promise<{
  readonly publicKey: string;
  readonly shares: readonly string[];
}> {
  const privateKey = await generateIdentity();
  const shares = await split(new TextEncoder().encode(privateKey), SHARES, NEEDED);
  return { publicKey: await identityToRecipient(privateKey), shares: shares.map(written) };
}

/** The private key again. Throws where a share was mistyped or belongs to another key. */
export async function privateKeyFrom(
  shares: readonly string[],
  publicKey: string,
): Promise<string> {
  const given = [...new Set(shares.map((share) => share.trim()).filter(Boolean))];
  if (given.length < NEEDED) throw new Error(`${NEEDED} different shares are needed`);
  const combined = Buffer.from(await combine(given.slice(0, NEEDED).map(read))).toString();
  const opens = await identityToRecipient(combined).catch(() => null);
  if (opens !== publicKey) throw new Error("these shares do not belong to this key");
  return combined;
}

/** Copied from paper, a share needs a check at its end. */
const written = (share: Uint8Array): string =>
  `${Buffer.from(share).toString("hex")}-${checkOf(share)}`;

function read(text: string): Uint8Array {
  const [hex = "", check] = text.toLowerCase().replaceAll(/\s/g, "").split("-");
  const share = new Uint8Array(Buffer.from(hex, "hex"));
  if (checkOf(share) !== check) throw new Error("a share was mistyped");
  return share;
}

const checkOf = (share: Uint8Array): string =>
  createHash("sha256").update(share).digest("hex").slice(0, CHECK);
