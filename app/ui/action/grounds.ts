import type { Grounds } from "#app/domain/law/ground.ts";
import { type Provision, versionOn } from "#app/domain/law/provision.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Language } from "#app/i18n/translate.ts";
import type { Choice } from "#app/ui/form/choice-group.tsx";

/** The items of a statutory list as they stood on the day the matter was received; none where the law had no such list. */
export const groundsOf = <Code extends string>(
  list: Provision<Grounds<Code>>,
  { receivedOn }: Matter,
): Grounds<Code> => versionOn(list, receivedOn)?.value ?? [];

export const codesOf = <Code extends string>(
  list: Provision<Grounds<Code>>,
  matter: Matter,
): readonly Code[] => groundsOf(list, matter).map(({ code }) => code);

/** Each item with its number in the article, to be ticked. */
export const groundChoices = (
  list: Provision<Grounds>,
  matter: Matter,
  language: Language,
): readonly Choice[] =>
  groundsOf(list, matter).map(({ code, number, says }) => ({
    value: code,
    label: `${number}. ${says[language]}`,
  }));
