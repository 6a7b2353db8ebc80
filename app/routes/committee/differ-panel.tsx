import { LONGEST } from "#app/domain/typed/longest.ts";
import { type BallotAnswer, useFaults } from "#app/routes/committee/ballot-answer.ts";
import { BALLOT } from "#app/ui/desk-form/ballot.ts";
import { useDeskForm } from "#app/ui/desk-form/use-desk-form.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type DifferPanelProps = {
  readonly version: number;
  readonly maySettle: boolean;
  readonly answer: BallotAnswer | undefined;
};

/** All have scored and they differ: the chair decides by the middle grade, or has them score once more. */
export function DifferPanel({ version, maySettle, answer }: DifferPanelProps) {
  const { t } = useWords();
  const { asks, choices } = useDeskForm(BALLOT);
  const { how, reason } = useFaults(answer);
  if (!maySettle)
    return (
      <Notice tone="note" title={t("reward.committee.differ.title")}>
        <p>{t("reward.committee.differ.waits")}</p>
      </Notice>
    );
  return (
    <section className="panel" aria-labelledby="differ">
      <h2 id="differ">{t("reward.committee.differ.title")}</h2>
      <p className="soft small">{t("reward.committee.differ.says")}</p>
      <form className="stack" method="post">
        <FormKey version={version} />
        <input type="hidden" name="intent" value="conclude" />
        <ChoiceGroup
          kind="radio"
          {...asks("how")}
          error={how}
          chosen={[answer?.typed.how ?? ""]}
          choices={choices("how")}
        />
        <TextField
          {...asks("reason")}
          label={t("reward.committee.differ.reason")}
          hint={t("desk.field.longest", { longest: LONGEST })}
          error={reason}
          defaultValue={answer?.typed.reason}
          rows={3}
        />
        <ProofNotice permission="vote" />
        <div className="actions">
          <Button>{t("reward.committee.differ.button")}</Button>
        </div>
      </form>
    </section>
  );
}
