import type { Day } from "#app/domain/calendar/day.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import { formatDay, formatYuan } from "#app/i18n/format.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useWords } from "#app/ui/words.tsx";

type OwnRewardProps = {
  readonly matterId: string;
  readonly reward: Reward;
  readonly claimBy: Day | null;
};

/** The award, and the one thing to do about it now. The code itself has a page of its own: this one is often open. */
export function OwnReward({ matterId, reward, claimBy }: OwnRewardProps) {
  const { t, language } = useWords();
  const on = (day: Day) => formatDay(day, language);
  return (
    <section className="panel stack tight">
      <h2>{t("progress.reward.title")}</h2>
      <p>
        {t("progress.reward.awarded", { amount: formatYuan(reward.award?.amount ?? 0, language) })}
      </p>
      {claimBy ? (
        <>
          <p>{t("progress.reward.claimBy", { day: on(claimBy) })}</p>
          <div className="actions">
            <ButtonLink href={`/progress/claim/${matterId}`}>
              {t("progress.reward.claim")}
            </ButtonLink>
          </div>
        </>
      ) : null}
      {reward.claim ? <p>{t("progress.reward.claimed", { day: on(reward.claim.on) })}</p> : null}
      {reward.claim && !reward.payment ? (
        <div className="actions">
          <ButtonLink tone="quiet" href={`/progress/claim/${matterId}`}>
            {t("progress.reward.seeCode")}
          </ButtonLink>
        </div>
      ) : null}
      {reward.payment ? <p>{t("progress.reward.paid", { day: on(reward.payment.on) })}</p> : null}
      {reward.lapsedOn ? <p>{t("progress.reward.lapsed")}</p> : null}
    </section>
  );
}
