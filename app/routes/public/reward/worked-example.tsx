import type { Day } from "#app/domain/calendar/day.ts";
import { type Fen, yuan } from "#app/domain/law/fen.ts";
import { GRADES, type Grade, type RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import { rewardAmount } from "#app/domain/reward/amount.ts";
import { formatYuan } from "#app/i18n/format.ts";
import { RewardLedger } from "#app/ui/reward/reward-ledger.tsx";
import { useWords } from "#app/ui/words.tsx";

type Example = { readonly grade: Grade; readonly fines: Fen; readonly confiscations: Fen };

/** Invented: one in which the percentage decides, one so small that the floor does. */
export const EXAMPLES: readonly Example[] = [
  { grade: "second", fines: yuan(600_000), confiscations: yuan(48_000.5) },
  { grade: "first", fines: yuan(30_000), confiscations: 0 },
];

type WorkedExampleProps = {
  readonly nth: number;
  readonly example: Example;
  readonly scale: RewardScale;
  readonly today: Day;
};

/** What the domain's own arithmetic says of a case, line by line. */
export function WorkedExample({ nth, example, scale, today }: WorkedExampleProps) {
  const { t, language } = useWords();
  const { grade, fines, confiscations } = example;
  const amount = rewardAmount({ grade, fines: fines + confiscations, insider: false, scale });
  const said = {
    nth,
    fined: formatYuan(fines, language),
    confiscated: formatYuan(confiscations, language),
    grade: t(`reward.grade.${grade}`),
  };
  return (
    <div className="stack tight">
      <p>{t("rewardExplained.example.by", said)}</p>
      <RewardLedger
        grade={grade}
        amount={amount}
        penalty={{ decisionNumber: "", fines, confiscations }}
        on={today}
      />
      <p>
        <strong>
          {t("rewardExplained.example.yields", { amount: formatYuan(amount.amount, language) })}
        </strong>{" "}
        <a className="no-print" href={sameInCalculator(example)}>
          {t("rewardExplained.example.own")}
        </a>
      </p>
    </div>
  );
}

const sameInCalculator = ({ grade, fines, confiscations }: Example): string => {
  const query = new URLSearchParams({
    grade: String(GRADES.indexOf(grade) + 1),
    fined: String(fines / 100),
    confiscated: String(confiscations / 100),
  });
  return `/law/reward?${query}#result`;
};
