import { type Grounds, groundsChosen } from "#app/domain/law/ground.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import type { MatterEventType } from "#app/domain/matter/events.ts";
import { formatItem } from "#app/i18n/format.ts";
import type { Facts } from "#emails/letters/letter-about.ts";

/** The grounds of a decision as the statute words them, one a line; the last ends the sentence. */
export const groundsInWords = (
  list: Provision<Grounds>,
  codes: readonly string[],
  { matter, language, t }: Pick<Facts<MatterEventType>, "matter" | "language" | "t">,
): string =>
  groundsChosen(list, codes, matter.receivedOn)
    .map(({ number, says }) =>
      t("letters.ground", { number: formatItem(number, language), says: says[language] }),
    )
    .join("\n")
    .replace(/[；，]$/u, "。");
