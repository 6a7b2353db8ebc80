import { pepper } from "#app/shell/crypto/keys.server.ts";
import { derived } from "#app/shell/random.server.ts";
import { openSecret, sealSecret } from "#app/shell/sign-in/second-factor.server.ts";
import { base32, codeAfter } from "#app/shell/sign-in/totp.server.ts";
import { findSecondFactors } from "#db/stores/sign-in/second-factor-store.server.ts";

type Person = { readonly id: string; readonly signInName: string };

/** Nobody in a story owns a telephone: their secrets follow from the installation's own. */
const secretOfTheStory = (signInName: string): string =>
  base32(derived(pepper(), `second-factor:${signInName}`));

export const factorOfTheStory = ({ id, signInName }: Person) => ({
  staffId: id,
  sealed: sealSecret(id, secretOfTheStory(signInName)),
});

/** Each with the code they could use next; null while they wait for one. Whoever was hired since is not of the story. */
export async function codesOfTheStory<Someone extends Person>(people: readonly Someone[]) {
  const factors = new Map((await findSecondFactors()).map((factor) => [factor.staffId, factor]));
  return people.flatMap((person) => {
    const secret = secretOfTheStory(person.signInName);
    const factor = factors.get(person.id);
    if (!factor || !holds(factor, secret)) return [];
    return [{ person, code: codeAfter(secret, factor.lastStep) }];
  });
}

type Factor = { readonly staffId: string; readonly sealed: Uint8Array };

/** One that was sealed under another key does not open, and holds nothing. */
function holds({ staffId, sealed }: Factor, secret: string): boolean {
  try {
    return openSecret(staffId, sealed) === secret;
  } catch {
    return false;
  }
}
