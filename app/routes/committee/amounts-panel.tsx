import type { Day } from "#app/domain/calendar/day.ts";
import type { Grade } from "#app/domain/law/rewards/reward-scale.ts";
import type { Penalty } from "#app/domain/matter/matter.ts";
import { formatYuan } from "#app/i18n/format.ts";
import type { GradeAmount } from "#app/routes/committee/grade-amounts.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { RewardLedger } from "#app/ui/reward/reward-ledger.tsx";
import { useWords } from "#app/ui/words.tsx";

type AmountsPanelProps = {
  readonly amounts: readonly GradeAmount[];
  readonly proposed: Grade | null;
  readonly penalty: Penalty | null;
  readonly on: Day;
};

/** Every grade to the fen, the proposed one laid open. */
export function AmountsPanel({ amounts, proposed, penalty, on }: AmountsPanelProps) {
  const { t, language } = useWords();
  return (
    <section className="panel" aria-labelledby="amounts">
      <h2 id="amounts">{t("reward.committee.amounts")}</h2>
      {amounts.map(({ grade, amount }) => (
        <Disclosure
          key={grade}
          title={t("reward.committee.amountOf", {
            grade: t(`reward.grade.${grade}`),
            amount: formatYuan(amount.amount, language),
          })}
          article={grade === proposed ? t("reward.committee.proposedMark") : undefined}
          open={grade === proposed}
        >
          <RewardLedger grade={grade} amount={amount} penalty={penalty} on={on} />
        </Disclosure>
      ))}
    </section>
  );
}
