import type { Reason } from "#app/domain/matter/reasons.ts";
import { isOwnReason, type PayoutReason } from "#app/domain/payout/reasons.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** Why a step was refused: in finance's own words, or as a matter says it. */
export const reasonInWords = (reason: Reason | PayoutReason, t: Translate): string =>
  isOwnReason(reason) ? t(`payout.reason.${reason}`) : t(`matter.reason.${reason}`);
