import type { Day } from "#app/domain/calendar/day.ts";
import { inForce } from "#app/domain/law/provision.ts";
import { REWARD_GRADES } from "#app/domain/law/rewards/reward-grades.ts";
import {
  FINANCE_CONSULTATION,
  type Grade,
  INSIDER_UPLIFT,
  REWARD_CAP,
  REWARD_FLOOR,
  REWARD_RATE,
} from "#app/domain/law/rewards/reward-scale.ts";
import type { Penalty } from "#app/domain/matter/matter.ts";
import type { RewardAmount } from "#app/domain/reward/amount.ts";
import { formatYuan } from "#app/i18n/format.ts";
import { ruleTitle } from "#app/ui/law/rule-title.ts";
import { Notice } from "#app/ui/notice.tsx";
import { RewardLedger } from "#app/ui/reward/reward-ledger.tsx";
import { useWords } from "#app/ui/words.tsx";

type RewardResultProps = {
  readonly grade: Grade;
  readonly amount: RewardAmount;
  readonly penalty: Penalty;
  readonly today: Day;
  /** The same question for a program. */
  readonly json: string;
};

const RULES = [
  REWARD_GRADES,
  REWARD_RATE,
  REWARD_FLOOR,
  INSIDER_UPLIFT,
  REWARD_CAP,
  FINANCE_CONSULTATION,
];

/** The amount, every rule in turn, and how much of a promise it is: none. */
export function RewardResult({ grade, amount, penalty, today, json }: RewardResultProps) {
  const { t, language } = useWords();
  return (
    <section id="result" className="stack" aria-label={t("law.reward.result")}>
      <Notice title={formatYuan(amount.amount, language)}>
        <p>{t("law.reward.basis")}</p>
        <p className="small">{t("law.reward.secondary")}</p>
      </Notice>
      <section className="titled" aria-labelledby="ledger">
        <h2 id="ledger">{t("law.reward.ledger")}</h2>
        <RewardLedger grade={grade} amount={amount} penalty={penalty} on={today} />
      </section>
      <section className="prose" aria-labelledby="rules">
        <h2 id="rules">{t("law.reward.rules")}</h2>
        <ul>
          {RULES.map((rule) => (
            <li key={rule.id}>
              <a href={`/law/${rule.id}`}>{ruleTitle(rule.name, t)}</a>{" "}
              <span className="small soft">{inForce<unknown>(rule, today).cite[language]}</span>
            </li>
          ))}
        </ul>
      </section>
      <p className="small no-print">
        <a href={json}>{t("law.reward.json")}</a>
      </p>
    </section>
  );
}
