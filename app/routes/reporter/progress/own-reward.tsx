import type { Day } from "#app/domain/calendar/day.ts";
import type { ToldReward } from "#app/domain/matter/for-reporter.ts";
import { formatDay, formatYuan } from "#app/i18n/format.ts";
import { OwnPayees } from "#app/routes/reporter/own-payees.tsx";
import type { ToldRecovery } from "#app/shell/payout/told-recoveries.server.ts";
import type { ToldPayee } from "#app/shell/reward/payees.server.ts";
import type { Reckoning } from "#app/shell/reward/reckoning.server.ts";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { Bullets } from "#app/ui/prose.tsx";
import { RewardLedger } from "#app/ui/reward/reward-ledger.tsx";
import { useWords } from "#app/ui/words.tsx";

type OwnRewardProps = {
  readonly matterId: string;
  readonly reward: ToldReward;
  readonly reckoning: Reckoning | null;
  readonly claimBy: Day | null;
  readonly payees: readonly ToldPayee[];
  readonly recoveries: readonly ToldRecovery[];
  readonly today: Day;
};

/** The award, or why there is none, and the one thing to do about it now. The code itself has a page of its own: this one is often open. */
export function OwnReward(props: OwnRewardProps) {
  const { matterId, reward, reckoning, claimBy, payees, recoveries, today } = props;
  const { t, language } = useWords();
  const on = (day: Day) => formatDay(day, language);
  return (
    <section className="panel stack tight">
      <h2>{t("progress.reward.title")}</h2>
      {reward.amount === null ? (
        <>
          <p>{t("progress.reward.denied")}</p>
          {reward.failing.length > 0 ? (
            <Bullets items={reward.failing.map((one) => t(`reward.failing.${one}`))} />
          ) : null}
          {reward.denied ? <p className="said">{reward.denied}</p> : null}
        </>
      ) : (
        <p>{t("progress.reward.awarded", { amount: formatYuan(reward.amount, language) })}</p>
      )}
      {reckoning ? <OwnReckoning {...reckoning} /> : null}
      {claimBy ? (
        <>
          <p>{t("progress.reward.claimBy", { day: on(claimBy) })}</p>
          <div className="actions">
            <ButtonLink href={`/progress/claim/${matterId}`}>
              {t("progress.reward.claim")}
            </ButtonLink>
          </div>
          <OwnTime matterId={matterId} reward={reward} />
        </>
      ) : null}
      {reward.claimedOn ? (
        <p>{t("progress.reward.claimed", { day: on(reward.claimedOn) })}</p>
      ) : null}
      <OwnClaim {...{ matterId, reward, payees, today }} />
      <OwnPayment {...{ reward, recoveries }} />
      <OwnLapse reward={reward} />
      <p className="small">
        <a href="/reward">{t("rewardExplained.link")}</a>
      </p>
    </section>
  );
}

type OwnPaymentProps = Pick<OwnRewardProps, "reward" | "recoveries">;

/** That it was paid, came back from the bank, or is taken back. */
function OwnPayment({ reward, recoveries }: OwnPaymentProps) {
  const { t, language } = useWords();
  const on = (day: Day) => formatDay(day, language);
  return (
    <>
      {reward.paidOn ? <p>{t("progress.reward.paid", { day: on(reward.paidOn) })}</p> : null}
      {reward.returnedOn ? (
        <p>{t("progress.reward.returned", { day: on(reward.returnedOn) })}</p>
      ) : null}
      {recoveries.map(({ id, sum, standing }) => (
        <p key={id}>{t(`recovery.told.${standing}`, { sum: formatYuan(sum, language) })}</p>
      ))}
    </>
  );
}

/** That it was given up: never claimed, or claimed and never collected. */
function OwnLapse({ reward: { lapsedOn, claimedOn } }: Pick<OwnRewardProps, "reward">) {
  const { t } = useWords();
  if (!lapsedOn) return null;
  return <p>{t(claimedOn ? "progress.reward.uncollected" : "progress.reward.lapsed")}</p>;
}

type OwnTimeProps = Pick<OwnRewardProps, "matterId" | "reward">;

/** More time to claim: to ask for, or asked for. What came of it the date above and a letter say. */
function OwnTime({ matterId, reward: { longerAskedOn, mayAskLonger } }: OwnTimeProps) {
  const { t, language } = useWords();
  if (longerAskedOn)
    return <p>{t("claim.longer.asked", { day: formatDay(longerAskedOn, language) })}</p>;
  return mayAskLonger ? (
    <p>
      <a href={`/progress/claim/${matterId}/longer`}>{t("claim.longer.link")}</a>
    </p>
  ) : null;
}

type OwnClaimProps = Pick<OwnRewardProps, "matterId" | "reward" | "payees" | "today">;

function OwnClaim({ matterId, reward, payees, today }: OwnClaimProps) {
  const { t } = useWords();
  const isPaid = reward.paidOn !== null;
  return (
    <>
      <OwnPayees {...{ matterId, payees, today, isPaid }} due={reward.amount ?? 0} />
      {reward.claimedOn && !isPaid && !reward.lapsedOn ? (
        <div className="actions">
          <ButtonLink tone="quiet" href={`/progress/claim/${matterId}`}>
            {t("progress.reward.seeCode")}
          </ButtonLink>
        </div>
      ) : null}
    </>
  );
}

/** How the award was worked out, to the fen, with the article of every line; folded away, for it is long. */
function OwnReckoning({ grade, amount, penalty, on, settled }: Reckoning) {
  const { t, language } = useWords();
  return (
    <details>
      <summary>{t("progress.reward.reckoning")}</summary>
      <div className="stack tight">
        <p>{t("progress.reward.graded", { grade: t(`reward.grade.${grade}`) })}</p>
        <RewardLedger {...{ grade, amount, penalty, on }} />
        {settled === null ? null : (
          <p>{t("progress.reward.settled", { sum: formatYuan(settled, language) })}</p>
        )}
      </div>
    </details>
  );
}
