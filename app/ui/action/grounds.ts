import { type Grounds, groundsOn } from "#app/domain/law/ground.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Language } from "#app/i18n/translate.ts";
import type { Choice } from "#app/ui/form/choice-group.tsx";

export const codesOf = <Code extends string>(
  list: Provision<Grounds<Code>>,
  { receivedOn }: Matter,
): readonly Code[] => groundsOn(list, receivedOn).map(({ code }) => code);

/** Each item with its number in the article, to be ticked. */
export const groundChoices = (
  list: Provision<Grounds>,
  { receivedOn }: Matter,
  language: Language,
): readonly Choice[] =>
  groundsOn(list, receivedOn).map(({ code, number, says }) => ({
    value: code,
    label: `${number}. ${says[language]}`,
  }));
