import type { ChoiceFaults, PayeeField } from "#app/domain/reward/payee/read-choice.ts";
import { SHARE_FAULTS, type ShareFault } from "#app/domain/reward/payee/share.ts";
import type { Translate } from "#app/i18n/translate.ts";

export type Faults = ChoiceFaults & { readonly share?: ShareFault };
export type PayeeProblems = Readonly<Partial<Record<PayeeField, string>>>;

/** As they are shown: what nobody has entered of joint shares, and from which sum on there is no cash. */
type Sums = { readonly left: string; readonly limit: string };

/** What is wrong with the form, in words that say what to do, field by field. */
export function problemsOf(
  { way, method, holder, bank, number, sharer, share }: Faults,
  { left, limit }: Sums,
  t: Translate,
): PayeeProblems {
  return {
    ...(way ? { way: t("claim.fault.way") } : {}),
    ...(sharer ? { sharer: t("claim.fault.sharer") } : {}),
    ...(method ? { method: t(`claim.fault.method.${method}`, { limit }) } : {}),
    ...(holder ? { holder: t(`claim.fault.holder.${holder}`) } : {}),
    ...(bank ? { bank: t(`claim.fault.bank.${bank}`) } : {}),
    ...(share ? { share: t(`claim.fault.share.${share}`, { left }) } : {}),
    ...(number ? { number: t(`claim.fault.number.${number}`) } : {}),
  };
}

/** A share is held against what the others take; what is wrong with it is said at its field, and the rest above the form. */
export const isShareFault = (reason: string): reason is ShareFault =>
  SHARE_FAULTS.some((fault) => fault === reason);
