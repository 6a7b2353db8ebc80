import type { Day } from "#app/domain/calendar/day.ts";
import { versionOn } from "#app/domain/law/provision.ts";
import { INSIDER_CONDITIONS } from "#app/domain/law/rewards/insider-conditions.ts";
import { REWARD_CONDITIONS } from "#app/domain/law/rewards/reward-conditions.ts";
import { REWARD_EXCLUSIONS } from "#app/domain/law/rewards/reward-exclusions.ts";
import { REWARD_SCOPE } from "#app/domain/law/rewards/reward-scope.ts";
import type { Assessment } from "#app/domain/reward/reward.ts";
import { formatYuan } from "#app/i18n/format.ts";
import { Light } from "#app/ui/marks.tsx";
import { GroundsMet } from "#app/ui/reward/grounds-met.tsx";
import { useWords } from "#app/ui/words.tsx";

/** What a later report added, what others reward in the same case, and by how much value and effect weigh. */
function Weighed({ assessment }: Pick<RewardGroundsProps, "assessment">) {
  const { t, language } = useWords();
  const { addition, elsewhere, elsewherePaper = "" } = assessment;
  const { adjustment, adjustmentReason = "" } = assessment;
  const percent = adjustment && adjustment > 0 ? `+${adjustment}` : `${adjustment}`;
  return (
    <>
      {addition ? <p>{t("reward.addition", { what: addition })}</p> : null}
      {elsewhere ? (
        <p>
          {t("reward.elsewhere", { sum: formatYuan(elsewhere, language), paper: elsewherePaper })}
        </p>
      ) : null}
      {adjustment ? <p>{t("reward.adjusted", { percent, reason: adjustmentReason })}</p> : null}
    </>
  );
}

type RewardGroundsProps = { readonly assessment: Assessment; readonly on: Day };

/** What the handler found on every ground, not only on the one that decided. */
export function RewardGrounds({ assessment, on }: RewardGroundsProps) {
  const { t } = useWords();
  const { scope, met, excluded, insiderMet = [] } = assessment;
  const { contraryReason, share, eligible, proposed, note } = assessment;
  return (
    <div className="stack tight">
      <p>
        <Light tone={eligible ? "ok" : "late"}>
          {t(eligible ? "reward.eligible" : "reward.notEligible")}
        </Light>
      </p>
      {scope ? (
        <GroundsMet
          title={t("reward.scope")}
          list={REWARD_SCOPE}
          on={on}
          marked={scope}
          goodWhen="marked"
        />
      ) : null}
      <GroundsMet
        title={t("reward.conditions")}
        list={REWARD_CONDITIONS}
        on={on}
        marked={met}
        goodWhen="marked"
      />
      <GroundsMet
        title={t("reward.exclusions")}
        list={REWARD_EXCLUSIONS}
        on={on}
        marked={excluded}
        goodWhen="unmarked"
      />
      {insiderMet.length > 0 && versionOn(INSIDER_CONDITIONS, on) ? (
        <GroundsMet
          title={t("reward.insiderConditions")}
          list={INSIDER_CONDITIONS}
          on={on}
          marked={insiderMet}
          goodWhen="marked"
        />
      ) : null}
      {contraryReason ? <p>{t("reward.contrary", { reason: contraryReason })}</p> : null}
      {share ? <p>{t(`desk.field.${share}`)}</p> : null}
      <Weighed assessment={assessment} />
      {proposed ? <p>{t("reward.proposed", { grade: t(`reward.grade.${proposed}`) })}</p> : null}
      <div>
        <h3>{t("reward.note")}</h3>
        <p className="told">{note}</p>
      </div>
    </div>
  );
}
