import { KEEP_AWAY_LATER, LONGEST_OFFICIALS } from "#app/domain/intake/form.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import { QuestionField } from "#app/ui/filing/question-field.tsx";
import type { NamedUnit } from "#app/ui/filing/question-words.ts";
import { BackButton } from "#app/ui/form/back-button.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { troubleOf } from "#app/ui/form/trouble.ts";
import { TYPED_FORM } from "#app/ui/frame/reading-switches.tsx";
import { useWords } from "#app/ui/words.tsx";

type KeepAwayFormProps = {
  readonly kind: Kind;
  readonly units: readonly NamedUnit[];
  readonly typed: {
    readonly keepUnits: readonly string[];
    readonly keepOfficials: string;
    readonly refused: "nobody" | "too-long" | "form-used" | null;
  };
};

/** The two questions of the filing form, asked again of somebody who has thought of somebody else. */
export function KeepAwayForm({ kind, units, typed }: KeepAwayFormProps) {
  const { t } = useWords();
  const { refused, ...answers } = typed;
  const problems = refused
    ? [
        {
          field: "keepOfficials",
          message: t(`keepAway.refused.${refused}`, { longest: LONGEST_OFFICIALS }),
          trouble: troubleOf(refused),
        },
      ]
    : [];
  const faults = new Map(problems.map(({ field, message }) => [field, message]));
  const asked = { kind, questions: KEEP_AWAY_LATER.questions, answers, faults, units };
  return (
    <>
      <ErrorSummary problems={problems} />
      <div>
        <h1>{t("keepAway.title")}</h1>
        <p className="lead">{t("keepAway.lead")}</p>
      </div>
      <form id={TYPED_FORM} method="post" className="stack">
        <FormKey />
        {KEEP_AWAY_LATER.questions.map((question) => (
          <QuestionField key={question.name} question={question} asked={asked} />
        ))}
        <p className="small soft">{t("keepAway.before")}</p>
        <div className="actions">
          <Button>{t("keepAway.button")}</Button>
          <BackButton />
        </div>
      </form>
    </>
  );
}
