import type { Day } from "#app/domain/calendar/day.ts";
import type { Shortage } from "#app/domain/committee/seating.ts";
import type { Penalty } from "#app/domain/matter/matter.ts";
import type { Assessment, Award } from "#app/domain/reward/reward.ts";
import { AmountsPanel } from "#app/routes/committee/amounts-panel.tsx";
import { type BallotAnswer, useProblems } from "#app/routes/committee/ballot-answer.ts";
import { BallotPaper } from "#app/routes/committee/ballot-paper.tsx";
import { CasePanel } from "#app/routes/committee/case-panel.tsx";
import type { GradeAmount } from "#app/routes/committee/grade-amounts.ts";
import { MembersPanel } from "#app/routes/committee/members-panel.tsx";
import { OutcomePanel } from "#app/routes/committee/outcome-panel.tsx";
import { PenaltyPanel } from "#app/routes/committee/penalty-panel.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { Tag } from "#app/ui/marks.tsx";
import { RewardGrounds } from "#app/ui/reward/reward-grounds.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { Member } from "#db/queries/committee/ballot.server.ts";

/** How far the reward has come in its session; none is known of older ones. */
export type Sitting = {
  readonly openedOn: Day;
  readonly round: number;
  /** Why it is scored once more. */
  readonly againFor: string | null;
  readonly isRevealed: boolean;
  readonly short: Shortage | null;
};

type BallotPageProps = {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly receivedOn: Day;
  readonly penalty: Penalty | null;
  readonly assessment: Assessment;
  readonly findings: string | null;
  readonly amounts: readonly GradeAmount[];
  readonly decidedOn: Day | null;
  readonly award: Award | null;
  readonly sitting: Sitting | null;
  readonly members: readonly Member[];
  /** Whether the word is the viewer's where they differ. */
  readonly maySettle: boolean;
  readonly answer: BallotAnswer | undefined;
};

/** A ledger and a ballot paper; no name of a reporter, no stance, no story. */
export function BallotPage(props: BallotPageProps) {
  const { t } = useWords();
  const { number, receivedOn, penalty, assessment, amounts, members, answer } = props;
  const because = answer?.because ?? [];
  const problems = useProblems(answer);
  return (
    <>
      <ErrorSummary problems={problems} />
      <p>
        <a href="/committee">{t("reward.committee.back")}</a>
      </p>
      {because.length > 0 ? (
        <Refusal
          title={t("reward.committee.refused")}
          codes={because}
          reasons={because.map((reason) => t(`matter.reason.${reason}`))}
        />
      ) : null}
      <div className="head">
        <h1>{t("reward.committee.item", { number })}</h1>
        <Tag tone="note">{t("reward.committee.sealed")}</Tag>
      </div>
      <div className="matter">
        <div className="stack">
          <CasePanel respondent={assessment.respondent} findings={props.findings} />
          <section className="panel" aria-labelledby="eligibility">
            <h2 id="eligibility">{t("reward.committee.eligibility")}</h2>
            <RewardGrounds assessment={assessment} on={receivedOn} />
          </section>
          {penalty ? <PenaltyPanel penalty={penalty} /> : null}
          <AmountsPanel
            amounts={amounts}
            proposed={assessment.proposed}
            penalty={penalty}
            on={receivedOn}
          />
        </div>
        <aside className="act stack">
          {props.decidedOn ? (
            <OutcomePanel id={props.id} decidedOn={props.decidedOn} award={props.award} />
          ) : (
            <BallotPaper {...props} />
          )}
          <MembersPanel members={members} version={props.version} maySee={!props.decidedOn} />
        </aside>
      </div>
    </>
  );
}
