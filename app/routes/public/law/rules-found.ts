import { isGrounds } from "#app/domain/law/ground.ts";
import type { Provision, Version } from "#app/domain/law/provision.ts";
import { folded } from "#app/domain/typed/characters.ts";

type Titled = (provision: Provision<unknown>) => string;

/** The rules in which every word that was typed stands: in the title, the number, the article or the text of a version. */
export function rulesFound(
  provisions: readonly Provision<unknown>[],
  typed: string,
  titleOf: Titled,
): readonly Provision<unknown>[] {
  const words = plain(typed).split(" ").filter(Boolean);
  return provisions.filter((provision) => {
    const text = plain(
      [provision.id, titleOf(provision), ...provision.versions.flatMap(saidIn)].join("\n"),
    );
    return words.every((word) => text.includes(word));
  });
}

const saidIn = ({ cite, says, value }: Version<unknown>): readonly string[] => [
  ...Object.values(cite),
  ...Object.values(says),
  ...(isGrounds(value) ? value.flatMap((ground) => Object.values(ground.says)) : []),
];

const plain = (text: string): string => folded(text).toLowerCase();
