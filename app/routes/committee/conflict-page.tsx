import type { Reason } from "#app/domain/matter/reasons.ts";
import { LONGEST } from "#app/domain/typed/longest.ts";
import { CONFLICT } from "#app/ui/desk-form/ballot.ts";
import { useDeskForm } from "#app/ui/desk-form/use-desk-form.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";

type Answer = {
  readonly typed: string;
  /** The reason was read; now it is asked whether it is meant. */
  readonly isAsked: boolean;
  readonly because: readonly Reason[];
  readonly wrong: "missing" | "too-long" | null;
};
type ConflictPageProps = {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly respondent: string | undefined;
  readonly hasSubstitute: boolean;
  readonly answer: Answer | undefined;
};

/** Says what follows before it does: a seat is given up in two presses, not in one. */
export function ConflictPage(props: ConflictPageProps) {
  const { t } = useWords();
  const { id, number, respondent, answer } = props;
  const error = answer?.wrong
    ? t(`reward.committee.conflict.wrong.${answer.wrong}`, { longest: LONGEST })
    : undefined;
  const because = answer?.because ?? [];
  return (
    <div className="stack action-page">
      <p>
        <a href={`/committee/${id}`}>{t("reward.committee.item", { number })}</a>
      </p>
      <ErrorSummary problems={error ? [{ field: "reason", message: error }] : []} />
      {because.length > 0 ? (
        <Refusal
          title={t("reward.committee.refused")}
          codes={because}
          reasons={because.map((reason) => t(`matter.reason.${reason}`))}
        />
      ) : null}
      <h1>
        {t(answer?.isAsked ? "reward.committee.conflict.sure" : "reward.committee.conflict.title")}
      </h1>
      <FactsBox
        panel
        title={t("reward.committee.item", { number })}
        facts={[
          ...(respondent ? [{ term: t("reward.committee.respondent"), value: respondent }] : []),
          ...(answer?.isAsked
            ? [{ term: t("reward.committee.conflict.reason"), value: answer.typed }]
            : []),
        ]}
      />
      {answer?.isAsked ? (
        <Confirming {...props} reason={answer.typed} />
      ) : (
        <Asking version={props.version} typed={answer?.typed} error={error} />
      )}
    </div>
  );
}

type AskingProps = {
  readonly version: number;
  readonly typed: string | undefined;
  readonly error: string | undefined;
};

function Asking({ version, typed, error }: AskingProps) {
  const { t } = useWords();
  const { asks } = useDeskForm(CONFLICT);
  return (
    <form className="panel stack" method="post">
      <FormKey version={version} />
      <input type="hidden" name="intent" value="ask" />
      <p>{t("reward.committee.conflict.lead")}</p>
      <TextField
        {...asks("reason")}
        hint={t("reward.committee.conflict.hint")}
        error={error}
        defaultValue={typed}
        rows={3}
      />
      <div className="actions">
        <Button>{t("reward.committee.conflict.next")}</Button>
      </div>
    </form>
  );
}

type ConfirmingProps = Pick<ConflictPageProps, "id" | "version" | "hasSubstitute"> & {
  readonly reason: string;
};

function Confirming({ id, version, hasSubstitute, reason }: ConfirmingProps) {
  const { t } = useWords();
  return (
    <form className="panel stack" method="post">
      <FormKey version={version} />
      <input type="hidden" name="reason" value={reason} />
      <input type="hidden" name="intent" value="confirm" />
      <h2>{t("reward.committee.conflict.follows")}</h2>
      <ul>
        <li>{t("reward.committee.conflict.noMore")}</li>
        <li>
          {t(
            hasSubstitute
              ? "reward.committee.conflict.substitute"
              : "reward.committee.conflict.nobodyLeft",
          )}
        </li>
        <li>{t("reward.committee.conflict.kept")}</li>
        <li>{t("reward.committee.conflict.revocable")}</li>
      </ul>
      <div className="actions">
        <Button tone="stop">{t("reward.committee.conflict.confirm")}</Button>
        <a href={`/committee/${id}`}>{t("reward.committee.conflict.back")}</a>
      </div>
    </form>
  );
}
