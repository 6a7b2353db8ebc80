import type { Circumstances } from "#app/domain/matter/act.ts";
import { type Action, recordOf } from "#app/domain/matter/action.ts";
import type { Counting } from "#app/domain/matter/clocks/clocks.ts";
import { type Foreseen, foresee, isLegibleUnwritten } from "#app/domain/matter/effect/foresee.ts";
import type { Foretold } from "#app/domain/matter/effect/foretold.ts";
import type { ActionPage, Typed } from "#app/domain/matter/record/field.ts";
import type { OfficeFacts } from "#app/domain/office/facts.ts";
import { minutesWaiting } from "#app/shell/letters/letters-of.server.ts";
import { lettersFor } from "#emails/letters-for.ts";

type Asked = { readonly action: Action; readonly page: ActionPage };
type Now = { readonly at: Circumstances & Counting; readonly office: OfficeFacts };

/** What would follow from an action: which letters to whom, which limits change. Nothing is written down. */
export function foretell(
  { action, page }: Asked,
  { at, office }: Now,
  typed: Typed | null = null,
): readonly Foretold[] {
  const isLegible = typed !== null || isLegibleUnwritten(recordOf(action).fields);
  const waits = minutesWaiting(action);
  return foresee(action, page, at, typed).map((foreseen) => ({
    ...told(foreseen, isLegible, office),
    waits,
  }));
}

function told(
  foreseen: Foreseen,
  isLegible: boolean,
  office: OfficeFacts,
): Omit<Foretold, "waits"> {
  const { answer } = foreseen;
  if (!foreseen.ok)
    return { answer, because: foreseen.because, letters: [], changes: [], unchanged: [] };
  const { after, running, changes, unchanged } = foreseen.effect;
  const letters = foreseen.events
    .flatMap((event) => lettersFor(event, after, running, office))
    .map(({ name, audience, words: { zh } }) => ({
      name,
      audience,
      title: zh.title,
      paragraphs: isLegible ? zh.paragraphs : null,
    }));
  return { answer, because: [], letters, changes, unchanged };
}
