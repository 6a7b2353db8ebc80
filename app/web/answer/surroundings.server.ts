import type { Surroundings } from "#app/domain/letters/paper.ts";
import { factIn } from "#app/domain/office/facts.ts";
import { type Language, translator } from "#app/i18n/translate.ts";
import { officeFacts } from "#app/shell/office/office-facts.server.ts";

/** What surrounds the words of a paper; `to` names whom it addresses, nobody where it is null. */
export async function surroundings(language: Language, to: string | null): Promise<Surroundings> {
  const t = translator(language);
  return {
    language,
    issuer: factIn(await officeFacts(), "name", language),
    to: to === null ? null : t("letters.to", { to }),
    foot: t("letters.paper.foot"),
    lacking: t("letters.paper.lacking"),
  };
}
