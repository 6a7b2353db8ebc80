import { pepper } from "#app/shell/keys.server.ts";
import { derived } from "#app/shell/random.server.ts";
import { openSecret, sealSecret } from "#app/shell/second-factor.server.ts";
import { base32, codeAfter } from "#app/shell/totp.server.ts";
import { findSecondFactors } from "#db/stores/second-factor-store.server.ts";

/** Nobody in a story owns a telephone: their secrets follow from the installation's own. */
export const factorOfTheStory = ({ id, signInName }: { id: string; signInName: string }) => ({
  staffId: id,
  sealed: sealSecret(id, base32(derived(pepper(), `second-factor:${signInName}`))),
});

/** The code everybody could use next, by their id; null while they have to wait for one. For a demo only. */
export async function codesOfEverybody(): Promise<ReadonlyMap<string, string | null>> {
  const factors = await findSecondFactors();
  return new Map(
    factors.map(({ staffId, sealed, lastStep }) => [
      staffId,
      codeAfter(openSecret(staffId, sealed), lastStep),
    ]),
  );
}
