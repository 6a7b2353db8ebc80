import type { Day } from "#app/domain/calendar/day.ts";
import { groundsOn } from "#app/domain/law/ground.ts";
import { REWARD_GRADES } from "#app/domain/law/rewards/reward-grades.ts";
import { FIRST_REPORTER, SEVERAL_AUTHORITIES } from "#app/domain/law/rewards/reward-rules.ts";
import {
  FINANCE_CONSULTATION,
  INSIDER_UPLIFT,
  REWARD_CAP,
  REWARD_FLOOR,
  REWARD_RATE,
  type RewardScale,
} from "#app/domain/law/rewards/reward-scale.ts";
import { formatYuan } from "#app/i18n/format.ts";
import { ExplainedGrounds, ExplainedPart } from "#app/routes/public/reward/explained-part.tsx";
import { ScaleTable } from "#app/routes/public/reward/scale-table.tsx";
import { EXAMPLES, WorkedExample } from "#app/routes/public/reward/worked-example.tsx";
import { Bullets } from "#app/ui/prose.tsx";
import { useWords } from "#app/ui/words.tsx";

type HowMuchProps = { readonly today: Day; readonly scale: RewardScale };

/** Grade, percentage, floor, cap, share of the case, and two cases worked out. */
export function HowMuch({ today, scale }: HowMuchProps) {
  const { t, language } = useWords();
  return (
    <>
      <ExplainedPart
        id="grade"
        title={t("rewardExplained.grade.title")}
        basis={[REWARD_GRADES]}
        today={today}
      >
        <ExplainedGrounds grounds={groundsOn(REWARD_GRADES, today)} />
        <p>{t("rewardExplained.grade.by")}</p>
      </ExplainedPart>
      <ExplainedPart
        id="amount"
        title={t("rewardExplained.amount.title")}
        basis={[REWARD_RATE, REWARD_FLOOR, REWARD_CAP, FINANCE_CONSULTATION]}
        today={today}
      >
        <p>{t("rewardExplained.amount.base")}</p>
        <ScaleTable scale={scale} today={today} />
        <Bullets
          items={[
            t("rewardExplained.amount.floorSays"),
            t("rewardExplained.amount.cap", { cap: formatYuan(scale.cap, language) }),
            t("rewardExplained.amount.finance", {
              threshold: formatYuan(scale.financeThreshold, language),
            }),
            t("rewardExplained.amount.weighed"),
            t("rewardExplained.amount.rounding"),
          ]}
        />
      </ExplainedPart>
      <ExplainedPart
        id="several"
        title={t("rewardExplained.several.title")}
        basis={[FIRST_REPORTER, REWARD_CAP, SEVERAL_AUTHORITIES]}
        today={today}
      >
        <Bullets
          items={[
            t("rewardExplained.several.first"),
            t("rewardExplained.several.more"),
            t("rewardExplained.several.joint"),
            t("rewardExplained.several.authorities"),
          ]}
        />
      </ExplainedPart>
      <ExplainedPart
        id="example"
        title={t("rewardExplained.example.title")}
        basis={[REWARD_RATE, REWARD_FLOOR, INSIDER_UPLIFT, REWARD_CAP, FINANCE_CONSULTATION]}
        today={today}
      >
        <p>{t("rewardExplained.example.lead")}</p>
        {EXAMPLES.map((example, index) => (
          <WorkedExample
            key={example.grade}
            nth={index + 1}
            example={example}
            scale={scale}
            today={today}
          />
        ))}
      </ExplainedPart>
    </>
  );
}
