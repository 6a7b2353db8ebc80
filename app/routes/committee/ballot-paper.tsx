import { LONGEST } from "#app/domain/typed/longest.ts";
import { type BallotAnswer, useFaults } from "#app/routes/committee/ballot-answer.ts";
import { BALLOT } from "#app/ui/desk-form/ballot.ts";
import { useDeskForm } from "#app/ui/desk-form/use-desk-form.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { TypedFacts } from "#app/ui/form/typed-facts.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { Member } from "#db/queries/reward/ballot.server.ts";

type BallotPaperProps = {
  readonly members: readonly Member[];
  readonly version: number;
  readonly answer: BallotAnswer | undefined;
};

/** For whoever may still vote. A member with a tie is told so and gets no paper. */
export function BallotPaper({ members, version, answer }: BallotPaperProps) {
  const { t } = useWords();
  const own = members.find(({ isViewer }) => isViewer);
  if (own?.tied) return <Notice tone="note" title={t("reward.committee.tied")} />;
  if (own?.voted) return <VotedInVain answer={answer} />;
  return (
    <>
      <VotePanel version={version} answer={answer} />
      <TiePanel version={version} />
    </>
  );
}

/** A second vote is not taken; the first stands among the members, the words of the second are given back. */
function VotedInVain({ answer }: Pick<BallotPaperProps, "answer">) {
  const { t } = useWords();
  const value = answer?.typed.reason ?? "";
  return <TypedFacts facts={[{ term: t("reward.committee.reason"), value }]} />;
}

function VotePanel({ version, answer }: Omit<BallotPaperProps, "members">) {
  const { t } = useWords();
  const { asks, choices } = useDeskForm(BALLOT);
  const { grade, reason } = useFaults(answer);
  return (
    <section className="panel" aria-labelledby="vote">
      <h2 id="vote">{t("reward.committee.vote")}</h2>
      <p className="soft small">{t("reward.committee.secret")}</p>
      <form className="stack" method="post">
        <FormKey version={version} />
        <input type="hidden" name="intent" value="vote" />
        <ChoiceGroup
          kind="radio"
          {...asks("grade")}
          error={grade}
          chosen={[answer?.typed.grade ?? ""]}
          choices={choices("grade")}
        />
        <TextField
          {...asks("reason")}
          hint={t("desk.field.longest", { longest: LONGEST })}
          error={reason}
          defaultValue={answer?.typed.reason}
        />
        <ProofNotice permission="vote" />
        <div className="actions">
          <Button>{t("reward.committee.cast")}</Button>
        </div>
      </form>
    </section>
  );
}

function TiePanel({ version }: Pick<BallotPaperProps, "version">) {
  const { t } = useWords();
  return (
    <section className="panel" aria-labelledby="tie">
      <h2 id="tie">{t("reward.committee.tieTitle")}</h2>
      <p className="soft small">{t("reward.committee.tieLead")}</p>
      <form method="post">
        <FormKey version={version} />
        <input type="hidden" name="intent" value="tie" />
        <Button tone="stop">{t("reward.committee.tie")}</Button>
      </form>
    </section>
  );
}
