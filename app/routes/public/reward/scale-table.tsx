import type { Day } from "#app/domain/calendar/day.ts";
import { GRADES, type RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import { formatMoney } from "#app/i18n/format.ts";
import { Table } from "#app/ui/table.tsx";
import { useWords } from "#app/ui/words.tsx";

type ScaleTableProps = { readonly scale: RewardScale; readonly today: Day };

/** What each grade is worth at this office, and that it is the office's own where the nation's is another. */
export function ScaleTable({ scale, today }: ScaleTableProps) {
  const { t, language } = useWords();
  return (
    <>
      <Table label={t("rewardExplained.amount.table")}>
        <thead>
          <tr>
            <th scope="col">{t("rewardExplained.amount.grade")}</th>
            <th scope="col">{t("rewardExplained.amount.rate")}</th>
            <th scope="col">{t("rewardExplained.amount.floor")}</th>
          </tr>
        </thead>
        <tbody>
          {GRADES.map((grade) => (
            <tr key={grade}>
              <th scope="row">{t(`reward.grade.${grade}`)}</th>
              <td data-label={t("rewardExplained.amount.rate")}>
                {t("rewardExplained.amount.percent", { rate: scale.rates[grade] })}
              </td>
              <td data-label={t("rewardExplained.amount.floor")}>
                {formatMoney(scale.floors[grade], language)}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {isNational(scale, today) ? null : <p>{t("rewardExplained.amount.ownScale")}</p>}
    </>
  );
}

function isNational(scale: RewardScale, today: Day): boolean {
  const { rates, floors, cap, financeThreshold } = scaleInForce(today);
  return (
    cap === scale.cap &&
    financeThreshold === scale.financeThreshold &&
    GRADES.every(
      (grade) => rates[grade] === scale.rates[grade] && floors[grade] === scale.floors[grade],
    )
  );
}
