import type { Matter } from "#app/domain/matter/matter.ts";
import { formatYuan } from "#app/i18n/format.ts";
import type { Language } from "#app/i18n/translate.ts";

type Awarded = { readonly matter: Matter; readonly language: Language };

export const awardInWords = ({ matter, language }: Awarded): string =>
  formatYuan(matter.reward?.award?.amount ?? 0, language);
