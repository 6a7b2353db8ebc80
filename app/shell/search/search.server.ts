import type { AskedWord } from "#app/domain/search/asked.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { exactDigest, sealedGram } from "#app/shell/search/search-digests.server.ts";
import { type FoundPlace, findFound, findFoundIds } from "#db/queries/search/found.server.ts";
import { hasBacklog } from "#db/stores/search/found-store.server.ts";

/** One page of the matters in which every word is found, as far as the officer may know of them; newest first. */
export const searchMatters = (
  officer: Officer,
  words: readonly AskedWord[],
  after: FoundPlace | null,
) => findFound(officer, words.map(keyed), after);

/** The newest of them, to be looked up among others. */
export const findIds = (officer: Officer, words: readonly AskedWord[]) =>
  findFoundIds(officer, words.map(keyed));

/** What is sealed, and what is compared whole, is asked for by its digests: the words themselves go no further. */
const keyed = ({ grams, pairs, exact, begins, ends }: AskedWord) => ({
  grams,
  keyed: pairs.map(sealedGram),
  digests: exact.map(exactDigest),
  begins,
  ends,
});

/** Whether some of what came in earlier cannot be found yet. */
export const isCatchingUp = (): Promise<boolean> => hasBacklog();
