import type { Day } from "#app/domain/calendar/day.ts";
import { groundsOn } from "#app/domain/law/ground.ts";
import { INSIDER_CONDITIONS } from "#app/domain/law/rewards/insider-conditions.ts";
import { REWARD_CONDITIONS } from "#app/domain/law/rewards/reward-conditions.ts";
import { REWARD_EXCLUSIONS } from "#app/domain/law/rewards/reward-exclusions.ts";
import {
  CODE_FOR_ANONYMOUS,
  REWARDED_FIELDS,
  SERIOUS_BREACH,
  WHO_IS_REWARDED,
} from "#app/domain/law/rewards/reward-rules.ts";
import { INSIDER_UPLIFT, type RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import { NOTIFY_REWARD } from "#app/domain/law/rewards/reward-terms.ts";
import { formatYuan } from "#app/i18n/format.ts";
import { ExplainedGrounds, ExplainedPart } from "#app/routes/public/reward/explained-part.tsx";
import { Bullets } from "#app/ui/prose.tsx";
import { useWords } from "#app/ui/words.tsx";

type WhoIsRewardedProps = { readonly today: Day; readonly scale: RewardScale };

/** Who may be rewarded, who may not, and what an insider is. */
export function WhoIsRewarded({ today, scale }: WhoIsRewardedProps) {
  const { t } = useWords();
  const large = useLargeAmount(scale);
  return (
    <>
      <ExplainedPart
        id="who"
        title={t("rewardExplained.who.title")}
        basis={[
          WHO_IS_REWARDED,
          SERIOUS_BREACH,
          REWARDED_FIELDS,
          REWARD_CONDITIONS,
          CODE_FOR_ANONYMOUS,
        ]}
        today={today}
      >
        <Bullets
          items={[
            t("rewardExplained.who.person"),
            t("rewardExplained.who.breach"),
            ...large,
            t("rewardExplained.who.stance"),
          ]}
        />
        <p>{t("rewardExplained.who.all")}</p>
        <ExplainedGrounds grounds={groundsOn(REWARD_CONDITIONS, today)} />
      </ExplainedPart>
      <ExplainedPart
        id="none"
        title={t("rewardExplained.none.title")}
        basis={[REWARD_EXCLUSIONS, NOTIFY_REWARD]}
        today={today}
      >
        <p>{t("rewardExplained.none.any")}</p>
        <ExplainedGrounds grounds={groundsOn(REWARD_EXCLUSIONS, today)} />
        <p>{t("rewardExplained.none.told")}</p>
      </ExplainedPart>
      <ExplainedPart
        id="insider"
        title={t("rewardExplained.insider.title")}
        basis={[INSIDER_CONDITIONS, INSIDER_UPLIFT]}
        today={today}
      >
        <p>{t("rewardExplained.insider.all")}</p>
        <ExplainedGrounds grounds={groundsOn(INSIDER_CONDITIONS, today)} />
        <Bullets
          items={[
            ...(scale.insiderRule === "not-raised" ? [] : [t("rewardExplained.insider.raised")]),
            t("rewardExplained.insider.notNamed"),
            t("rewardExplained.insider.unseen"),
          ]}
        />
      </ExplainedPart>
    </>
  );
}

/** From when fines are large, where the province has said so. */
function useLargeAmount(scale: RewardScale): readonly string[] {
  const { t, language } = useWords();
  const { largeAmountPerson: person, largeAmountOrganisation: organisation } = scale;
  if (person === null || organisation === null) return [];
  const said = {
    person: formatYuan(person, language),
    organisation: formatYuan(organisation, language),
  };
  return [t("rewardExplained.who.large", said)];
}
