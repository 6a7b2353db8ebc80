/** Crockford's base 32: no I, L, O, U, so that a code survives a telephone and a pencil. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const READ_AS: Readonly<Record<string, string>> = { I: "1", L: "1", O: "0" };

/** 40 bits to look up, 80 bits to prove; five bits a character. */
const NUMBER_LENGTH = 8;
const SECRET_LENGTH = 16;
const LAST_GROUP = 4;

/** `XXXX-XXXX`: says which receipt. Not secret. Refuses fewer than eight bytes of randomness. */
export const receiptNumber = (random: Uint8Array): string =>
  grouped(characters(random, NUMBER_LENGTH));

/** `XXXX-XXXX-XXXXX-XXXX`: proves whose receipt. The last character only catches slips of the pen. */
export function receiptSecret(random: Uint8Array): string {
  const payload = characters(random, SECRET_LENGTH);
  return grouped(payload + checkCharacter(payload));
}

/** A code as a person may type it: lower case, spaces, no dashes, O for 0. Null where it cannot be one. */
export function parseReceiptNumber(typed: string): string | null {
  const code = bare(typed);
  return code.length === NUMBER_LENGTH && isWritten(code) ? grouped(code) : null;
}

/** As above; also null where the check character says that it was mistyped. */
export function parseReceiptSecret(typed: string): string | null {
  const code = bare(typed);
  const payload = code.slice(0, SECRET_LENGTH);
  if (code.length !== SECRET_LENGTH + 1 || !isWritten(code)) return null;
  return checkCharacter(payload) === code.at(-1) ? grouped(code) : null;
}

export const RECEIPT_SLIPS = [
  "both-missing",
  "number-missing",
  "secret-missing",
  "swapped",
  "mistyped",
] as const;
export type ReceiptSlip = (typeof RECEIPT_SLIPS)[number];

/** What is wrong with the two, of which one cannot be read. By their shape alone: it tells nobody whether there is such a receipt. */
export function slipIn(typedNumber: string, typedSecret: string): ReceiptSlip {
  const [number, secret] = [bare(typedNumber), bare(typedSecret)];
  if (number === "") return secret === "" ? "both-missing" : "number-missing";
  if (secret === "") return "secret-missing";
  const isSwapped = isSecretShaped(typedNumber) && parseReceiptNumber(typedSecret) !== null;
  return isSwapped ? "swapped" : "mistyped";
}

/** Whether what was typed may be a secret, with or without a slip: it is not shown again. */
export const isSecretShaped = (typed: string): boolean => bare(typed).length === SECRET_LENGTH + 1;

/** The last four characters, typed back by a person who has really kept the secret; whoever types more of it has kept it, too. */
export function endsWith(secret: string, typed: string): boolean {
  const end = bare(typed);
  return end.length >= LAST_GROUP && bare(secret).endsWith(end);
}

const bare = (typed: string): string =>
  [...typed.normalize("NFKC").toUpperCase()]
    .filter((character) => !/[\s\-‐-―]/.test(character))
    .map((character) => READ_AS[character] ?? character)
    .join("");

const isWritten = (code: string): boolean => [...code].every((one) => ALPHABET.includes(one));

/** Groups of four; of seventeen characters the third group takes five, so that the last is four again. */
const grouped = (code: string): string =>
  (code.length === NUMBER_LENGTH ? [0, 4, 8] : [0, 4, 8, 13, 17])
    .map((end, index, ends) => code.slice(ends[index - 1] ?? 0, end))
    .filter(Boolean)
    .join("-");

function characters(random: Uint8Array, length: number): string {
  if (random.length < length) throw new RangeError("Too little randomness for a receipt");
  return [...random.slice(0, length)].map((byte) => ALPHABET[byte % ALPHABET.length]).join("");
}

/** Luhn mod N: finds every single wrong character and nearly every swap of neighbours. */
function checkCharacter(payload: string): string {
  const base = ALPHABET.length;
  const sum = [...payload].toReversed().reduce((total, character, index) => {
    const value = ALPHABET.indexOf(character) * (index % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / base) + (value % base);
  }, 0);
  return ALPHABET.charAt((base - (sum % base)) % base);
}
