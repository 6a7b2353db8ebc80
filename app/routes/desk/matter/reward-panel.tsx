import type { RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { amountFor } from "#app/domain/reward/amount-for.ts";
import type { ReportOfCase } from "#app/domain/reward/of-case.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import { formatDay, formatYuan } from "#app/i18n/format.ts";
import { Bullets } from "#app/ui/prose.tsx";
import { CaseReports } from "#app/ui/reward/case-reports.tsx";
import { RevisionPanel, useHeardBefore } from "#app/ui/reward/revision-panel.tsx";
import { RewardGrounds } from "#app/ui/reward/reward-grounds.tsx";
import { RewardLedger } from "#app/ui/reward/reward-ledger.tsx";
import { useWords, type Words } from "#app/ui/words.tsx";

type RewardPanelProps = {
  readonly matter: Matter;
  /** As it stood when the reward was decided. */
  readonly scale: RewardScale | null;
  readonly caseReports: readonly ReportOfCase[];
  /** The head of the unit, of what was paid. */
  readonly mayRecover: boolean;
};

/** The reward of a report: found eligible or not and why, how much and why, and how far it has come. */
export function RewardPanel({ matter, scale, caseReports, mayRecover }: RewardPanelProps) {
  const words = useWords();
  const heardBefore = useHeardBefore();
  const { t } = words;
  const { reward, penalty, receivedOn } = matter;
  if (!penalty) return null;
  const grade = reward?.award?.grade;
  // What was told rests on the sums of its day, until it is decided anew.
  const rested = reward?.restsOn ? { ...penalty, ...reward.restsOn } : penalty;
  return (
    <section className="panel stack tight" aria-labelledby="reward">
      <h2 id="reward">{t("reward.title")}</h2>
      <CaseReports reports={caseReports} />
      {reward ? (
        <>
          <div className="prose">
            <Bullets items={[...heardBefore(reward), ...statesOf(reward, words)]} />
          </div>
          <RewardGrounds assessment={reward.assessment} on={receivedOn} />
        </>
      ) : (
        <p>{t("reward.notAssessed")}</p>
      )}
      {grade && scale ? (
        <RewardLedger
          grade={grade}
          amount={amountFor(matter, grade, scale)}
          penalty={rested}
          on={receivedOn}
        />
      ) : null}
      {mayRecover ? (
        <p>
          <a href={`/finance/${matter.id}/recovery`}>{t("recovery.open")}</a>
        </p>
      ) : null}
      {scale ? <RevisionPanel matter={matter} scale={scale} /> : null}
    </section>
  );
}

function statesOf(reward: Reward, words: Words): readonly string[] {
  const { t, language } = words;
  const on = (day: string) => ({ day: formatDay(day, language) });
  const { assessedOn, assessment, denial, notifiedOn, claim, payment, lapsedOn } = reward;
  return [
    t("reward.assessed", on(assessedOn)),
    assessment.eligible ? decisionIn(reward, words) : null,
    ...financeIn(reward, words),
    denial && t("reward.state.denialTold", { ...on(denial.on), reason: denial.reason }),
    notifiedOn && t("reward.state.notified", on(notifiedOn)),
    claim && t("reward.state.claimed", on(claim.on)),
    payment && t("reward.state.paid", on(payment.on)),
    lapsedOn && t("reward.state.lapsed", on(lapsedOn)),
  ].filter((state) => typeof state === "string");
}

function financeIn({ finance }: Reward, { t, language }: Words): readonly string[] {
  if (!finance) return [];
  const { askedOn, letter, uplift, answer } = finance;
  const asked = [
    t("reward.state.financeAsked", { day: formatDay(askedOn, language), letter }),
    ...(uplift ? [t("reward.state.upliftAsked", { percent: uplift })] : []),
  ];
  if (!answer) return asked;
  const says = t(`desk.field.${answer.says}`);
  const sum = answer.sum === null ? "" : formatYuan(answer.sum, language);
  const { document } = answer;
  const day = formatDay(answer.on, language);
  const raised = answer.uplift
    ? [t("reward.state.upliftAgreed", { percent: answer.uplift, sum })]
    : [];
  const other = answer.uplift ? "" : sum;
  return [
    ...asked,
    t("reward.state.financeAnswered", { day, says, sum: other, document }),
    ...raised,
  ];
}

function decisionIn({ decidedOn, award }: Reward, { t, language }: Words): string {
  if (!decidedOn) return t("reward.state.voting");
  const day = formatDay(decidedOn, language);
  if (!award) return t("reward.state.denied", { day });
  return t("reward.state.decided", { day, amount: formatYuan(award.amount, language) });
}
