import { createHmac, timingSafeEqual } from "node:crypto";
import { pepper } from "#app/shell/crypto/keys.server.ts";

/** Begins what is kept of a secret that has its 80 random bits to rely on. Before, a slow hash was kept: `$argon2…`. */
const SCHEME = "h1";

/** So many bits of a secret tell its owner's try from a stranger's before anybody waits: four characters are 24. */
const LANE_CHARACTERS = 4;

/** What is kept of a secret: with our pepper and its number enough to know it again, without them nothing. */
export const receiptDigest = (number: string, secret: string): string =>
  [SCHEME, laneOf(number, secret), under("verify", number, secret)].join("$");

export const isQuick = (kept: string): boolean => kept.startsWith(`${SCHEME}$`);

/** Whether this is the secret of which that was kept. */
export const isSecretOf = (kept: string, number: string, secret: string): boolean =>
  isSame(kept, receiptDigest(number, secret));

/**
 * Whether this may be the secret of which that was kept: no for all strangers but one in sixteen million. It says nothing
 * about the secret's characters.
 */
export const mayBeSecretOf = (kept: string, number: string, secret: string): boolean =>
  isSame(kept.slice(0, SCHEME.length + 1 + LANE_CHARACTERS), `${SCHEME}$${laneOf(number, secret)}`);

const laneOf = (number: string, secret: string): string =>
  under("lane", number, secret).slice(0, LANE_CHARACTERS);

function isSame(theirs: string, ours: string): boolean {
  const [one, other] = [Buffer.from(theirs), Buffer.from(ours)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Each purpose has a key of its own: what is kept for one says nothing about another. */
function under(purpose: "verify" | "lane", number: string, secret: string): string {
  const key = createHmac("sha256", pepper()).update(`receipt ${purpose}`).digest();
  return createHmac("sha256", key).update(`${number} ${secret}`).digest("base64url");
}
