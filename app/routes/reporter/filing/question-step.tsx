import type { Problem } from "#app/domain/intake/check-answers.ts";
import type { FormStep } from "#app/domain/intake/form.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import { InsiderRewardRule } from "#app/routes/reporter/filing/insider-reward-rule.tsx";
import { type Place, StepFrame } from "#app/routes/reporter/filing/step-frame.tsx";
import type { NamedUnit } from "#app/ui/filing/question-words.ts";
import { faultOf, stepTitle } from "#app/ui/filing/question-words.ts";
import { Questions } from "#app/ui/filing/questions.tsx";
import { BackButton } from "#app/ui/form/back-button.tsx";
import { Button } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { troubleOf } from "#app/ui/form/trouble.ts";
import { TYPED_FORM } from "#app/ui/frame/reading-switches.tsx";
import { useWords } from "#app/ui/words.tsx";

type QuestionStepProps = {
  readonly kind: Kind;
  readonly place: Place & { readonly step: FormStep };
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  readonly begunAnew: boolean;
  readonly device: "own" | "shared";
  readonly units: readonly NamedUnit[];
};

/** A page of questions. What was typed stays, whatever was wrong with it. */
export function QuestionStep(props: QuestionStepProps) {
  const { kind, place, answers, problems, begunAnew, device, units } = props;
  const { t } = useWords();
  const faults = problems.map((problem) => ({
    field: problem.question,
    message: faultOf(t, problem, kind),
    trouble: troubleOf(problem.fault) ?? ("misread" as const),
  }));
  return (
    <StepFrame
      kind={kind}
      place={place}
      keepsTyped
      begunAnew={begunAnew}
      summary={<ErrorSummary problems={faults} />}
    >
      <h1>{stepTitle(t, place.step.name, kind)}</h1>
      {place.step.questions.some(({ name }) => name === "stance") ? <InsiderRewardRule /> : null}
      <form id={TYPED_FORM} method="post" className="stack" noValidate>
        <Questions
          asked={{
            kind,
            questions: place.step.questions,
            answers,
            units,
            faults: new Map(faults.map(({ field, message }) => [field, message])),
          }}
        />
        <div className="actions">
          <Button>{t("common.form.continue")}</Button>
          <BackButton />
        </div>
        <p className="small soft">{t(`filing.saved.${device}`)}</p>
      </form>
    </StepFrame>
  );
}
