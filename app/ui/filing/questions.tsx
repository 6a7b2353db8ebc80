import type { Question } from "#app/domain/intake/question.ts";
import { type Asked, QuestionField } from "#app/ui/filing/question-field.tsx";

/** The questions of one step. One that hangs on a single answer stands under it, the others below. */
export function Questions({ asked }: { readonly asked: Asked }) {
  const free = asked.questions.filter(({ only }) => !only);
  const shared = asked.questions.filter(({ only }) => only && only.is.length > 1);
  return (
    <>
      {free.map((question) => (
        <Together key={question.name} question={question} shared={shared} asked={asked} />
      ))}
    </>
  );
}

type TogetherProps = {
  readonly question: Question;
  readonly shared: readonly Question[];
  readonly asked: Asked;
};

/** Where a browser cannot hide what has no place, it simply shows. */
function Together({ question, shared, asked }: TogetherProps) {
  const below = shared.filter(({ only }) => only?.when === question.name);
  const fields = below.map((one) => <QuestionField key={one.name} question={one} asked={asked} />);
  return (
    <>
      <QuestionField question={question} asked={asked} />
      {fields.length > 0 ? <div className="given-name stack">{fields}</div> : null}
    </>
  );
}
