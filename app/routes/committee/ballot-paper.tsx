import { LONGEST } from "#app/domain/typed/longest.ts";
import { type BallotAnswer, useFaults } from "#app/routes/committee/ballot-answer.ts";
import type { Sitting } from "#app/routes/committee/ballot-page.tsx";
import { DifferPanel } from "#app/routes/committee/differ-panel.tsx";
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
import type { Member } from "#db/queries/committee/ballot.server.ts";

type BallotPaperProps = {
  readonly id: string;
  readonly sitting: Sitting | null;
  readonly members: readonly Member[];
  readonly version: number;
  readonly maySettle: boolean;
  readonly answer: BallotAnswer | undefined;
};

/** For whoever sits and has not scored; whoever has waits for the others, and where they differ for the chair. */
export function BallotPaper(props: BallotPaperProps) {
  const { t } = useWords();
  const { id, sitting, members, version, answer } = props;
  const own = members.find(({ isViewer }) => isViewer);
  if (sitting?.isRevealed) return <DifferPanel {...props} />;
  if (own?.scored)
    return (
      <>
        <Notice tone="note" title={t("reward.committee.waits.title")}>
          <p>
            {t(sitting?.short ? "reward.committee.waits.short" : "reward.committee.waits.says")}
          </p>
        </Notice>
        <VotedInVain answer={answer} />
      </>
    );
  return (
    <>
      {sitting?.againFor ? (
        <Notice tone="note" title={t("reward.committee.second.title")}>
          <p>{t("reward.committee.second.says", { reason: sitting.againFor })}</p>
        </Notice>
      ) : null}
      <VotePanel version={version} answer={answer} />
      <section className="panel" aria-labelledby="tie">
        <h2 id="tie">{t("reward.committee.conflict.title")}</h2>
        <p className="soft small">{t("reward.committee.conflict.lead")}</p>
        <p>
          <a href={`/committee/${id}/conflict`}>{t("reward.committee.conflict.link")}</a>
        </p>
      </section>
    </>
  );
}

/** A second vote is not taken; the first stands among the members, the words of the second are given back. */
function VotedInVain({ answer }: Pick<BallotPaperProps, "answer">) {
  const { t } = useWords();
  const value = answer?.typed.reason ?? "";
  return <TypedFacts facts={[{ term: t("reward.committee.reason"), value }]} />;
}

function VotePanel({ version, answer }: Pick<BallotPaperProps, "version" | "answer">) {
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
