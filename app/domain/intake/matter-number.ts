/** Digits enough that a busy province rarely draws a number twice. */
const DIGITS = 8;

/**
 * The number of a matter in the register: its year and a draw. A count would tell everybody how many came in, and a gap
 * in it that there is one they are not shown. Eight random bytes: no digit is noticeably likelier than another.
 */
export function matterNumber(year: string, random: Uint8Array): string {
  const drawn = random.slice(0, 8).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const digits = String(drawn % 10n ** BigInt(DIGITS)).padStart(DIGITS, "0");
  return `${year}-${digits}`;
}
