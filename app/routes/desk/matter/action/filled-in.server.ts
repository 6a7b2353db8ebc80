import { validate } from "uuid";
import type { Typed } from "#app/domain/matter/record/field.ts";
import { type Filled, pickedFor } from "#app/domain/phrases/offered.ts";
import { appended, writtenIn } from "#app/domain/phrases/phrase.ts";
import type { ActionAsked } from "#app/routes/desk/matter/action/action-asked-for.server.ts";
import { findPhraseWords } from "#db/queries/phrases/phrases.server.ts";

type FilledIn = { readonly typed: Typed; readonly filled: Filled };

/** A form as it was typed, with the phrases that were chosen below it. One retired meanwhile is left out. Nothing is done. */
export async function filledIn(
  { officer, action }: ActionAsked,
  typed: Typed,
  answer: (name: string) => string,
): Promise<FilledIn> {
  const fields = writtenIn(action).map((field) => ({ field, id: answer(pickedFor(field)) }));
  const chosen = fields.filter(({ id }) => id !== "");
  const ids = chosen.map(({ id }) => id).filter((id) => validate(id));
  const known = ids.length > 0 ? await findPhraseWords(officer, action, ids) : [];
  const filling = (chosen.length > 0 ? chosen : fields).map(({ field, id }) => ({
    field,
    words: known.find((phrase) => phrase.id === id)?.words,
  }));
  return {
    typed: {
      ...typed,
      ...Object.fromEntries(
        filling.flatMap(({ field, words }) =>
          words === undefined ? [] : [[field, [appended(typed[field]?.[0] ?? "", words)]]],
        ),
      ),
    },
    filled: Object.fromEntries(filling.map(({ field, words }) => [field, words !== undefined])),
  };
}
