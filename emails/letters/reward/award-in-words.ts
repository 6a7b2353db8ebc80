import type { Matter } from "#app/domain/matter/matter.ts";
import { sumDue } from "#app/domain/reward/finance.ts";
import { formatYuan } from "#app/i18n/format.ts";
import type { Language } from "#app/i18n/translate.ts";

type Awarded = { readonly matter: Matter; readonly language: Language };

export const awardInWords = ({ matter, language }: Awarded): string =>
  formatYuan(matter.reward ? sumDue(matter.reward) : 0, language);
