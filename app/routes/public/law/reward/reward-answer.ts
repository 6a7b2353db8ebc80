import type { Day } from "#app/domain/calendar/day.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import { type AmountLine, type RewardAmount, rewardAmount } from "#app/domain/reward/amount.ts";
import { type Language, translator } from "#app/i18n/translate.ts";
import type { RewardQuestion } from "#app/routes/public/law/reward/reward-question.ts";

/** What a program is told. Its names are a promise: others build on them. */
export type RewardAnswer = Omit<RewardAmount, "says"> & {
  readonly says: readonly (AmountLine & { readonly zh: string; readonly en: string })[];
};

export const rewardOn = (today: Day, question: RewardQuestion): RewardAmount =>
  rewardAmount({ ...question, scale: scaleInForce(today) });

export function rewardAnswer(today: Day, question: RewardQuestion): RewardAnswer {
  const { says, ...amount } = rewardOn(today, question);
  const told = (line: AmountLine, language: Language) => sentence(line, question, language);
  return {
    ...amount,
    says: says.map((line) => ({ ...line, zh: told(line, "zh"), en: told(line, "en") })),
  };
}

function sentence({ code, value }: AmountLine, { grade }: RewardQuestion, language: Language) {
  const t = translator(language);
  const named = t(`reward.grade.${grade}`);
  return t("law.api.line", {
    item: t(`reward.ledger.${code}.item`),
    note: t(`reward.ledger.${code}.note`, { grade: named, percent: value }),
  });
}
