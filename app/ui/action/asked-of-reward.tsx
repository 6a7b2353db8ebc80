import type { Action } from "#app/domain/matter/action.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { formatDay, formatYuan } from "#app/i18n/format.ts";
import { RewardGrounds } from "#app/ui/reward/reward-grounds.tsx";
import { useWords } from "#app/ui/words.tsx";

type AskedOfRewardProps = { readonly action: Action; readonly matter: Matter };

/** What an answer of the finance authority answers, and on what a no rests that somebody else tells. */
export function AskedOfReward({ action, matter: { reward, receivedOn } }: AskedOfRewardProps) {
  const { t, language } = useWords();
  if (reward === null) return null;
  if (action === "finance-answer" && reward.finance) {
    const { askedOn, letter, uplift } = reward.finance;
    const amount = formatYuan(reward.award?.amount ?? 0, language);
    return (
      <>
        <p>{t("reward.asked.finance", { day: formatDay(askedOn, language), letter, amount })}</p>
        {uplift ? <p>{t("reward.asked.uplift", { percent: uplift })}</p> : null}
      </>
    );
  }
  if (action !== "reward-denial" && action !== "assessment-return") return null;
  const { assessment } = reward;
  return (
    <div className="told">
      <p>{t(assessment.eligible ? "reward.asked.votedDown" : "reward.asked.refused")}</p>
      <RewardGrounds assessment={assessment} on={receivedOn} />
    </div>
  );
}
