import { v7 as uuidv7 } from "uuid";
import { refused } from "#app/domain/decision.ts";
import type { Phrase } from "#app/domain/phrases/phrase.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { insertPhrase, savePhraseRetired } from "#db/stores/phrases/phrase-store.server.ts";

type By = Pick<Officer, "id" | "unitId">;
const PAGE = redirectTo("/desk/phrases");

/** Keeps a phrase for everybody in its maker's unit; whoever is in none keeps none. */
export const makePhrase = (
  { id: madeBy, unitId }: By,
  phrase: Phrase,
  posted: Posted,
): Promise<Outcome<"in-no-unit" | "form-used">> =>
  once<"in-no-unit">(posted, async (tx) => {
    if (unitId === null) return refused("in-no-unit");
    await insertPhrase(tx, { id: uuidv7(), unitId, ...phrase, madeBy });
    return PAGE;
  });

/** Takes a phrase of one's own unit out of use. What was written with it stays as it is. */
export const retirePhrase = (
  { id: by, unitId }: By,
  id: string,
  posted: Posted,
): Promise<Outcome<"retired-already" | "form-used">> =>
  once<"retired-already">(posted, async (tx) => {
    const isRetired = unitId !== null && (await savePhraseRetired(tx, { id, unitId, by }));
    return isRetired ? PAGE : refused("retired-already");
  });
