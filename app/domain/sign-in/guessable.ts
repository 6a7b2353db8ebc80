/** Policy: so many different characters at least; fewer are one key held down, or two in turn. */
const FEWEST_CHARACTERS = 5;

/** Whether a long password is one of those that are tried first, in small letters: nothing but length is asked of others. */
export function isGuessable(password: string, isCommon: (word: string) => boolean): boolean {
  const characters = [...password];
  return (
    new Set(characters).size < FEWEST_CHARACTERS ||
    isRepeated(password) ||
    isRow(characters) ||
    [password, wordIn(password)].some((word) => word !== "" && isCommon(word))
  );
}

/** The same piece over and over, the last one perhaps cut short: a text that is found in itself, moved by a piece. */
function isRepeated(password: string): boolean {
  const half = Math.floor(password.length / 2);
  return Array.from({ length: half }, (_, index) => index + 1).some((piece) =>
    password.startsWith(password.slice(piece)),
  );
}

/** Each character the next one, or the one before: 123456789012 goes on after its nine. */
function isRow(characters: readonly string[]): boolean {
  const steps = characters.slice(1).map((character, index) => {
    const step = (character.codePointAt(0) ?? 0) - (characters[index]?.codePointAt(0) ?? 0);
    return step === -9 ? 1 : step === 9 ? -1 : step;
  });
  return [1, -1].some((way) => steps.every((step) => step === way));
}

/** What is left of a word that was made longer with digits and signs at its ends. */
const wordIn = (password: string): string => password.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
