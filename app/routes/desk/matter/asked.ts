import { isAsked } from "#app/domain/intake/check-answers.ts";
import { IDENTITY, KEEP_AWAY, type StepName, stepsOf } from "#app/domain/intake/form.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import { opensPart, partOf } from "#app/domain/intake/part.ts";
import type { Answer, Question } from "#app/domain/intake/question.ts";
import { isReadable } from "#app/domain/intake/readable.ts";
import { isKey } from "#app/i18n/known-key.ts";
import type { OpenedMatter } from "#app/routes/desk/matter/opened.server.ts";
import type { Fact } from "#app/ui/facts.tsx";
import { answerInWords } from "#app/ui/filing/answers-given.tsx";
import { labelOf } from "#app/ui/filing/question-words.ts";
import { withFinding } from "#app/ui/filing/with-finding.ts";
import { useWords, type Words } from "#app/ui/words.tsx";

/** Shown elsewhere on the page, or sealed, or nobody's business here. */
const ELSEWHERE: readonly string[] = [
  "story",
  "forSeller",
  "alsoReport",
  "stance",
  "insider",
  "reportConfidential",
  "filesForMediation",
  ...IDENTITY,
  ...KEEP_AWAY,
];

type Shown = Pick<OpenedMatter, "form" | "answers" | "filed" | "closed"> & {
  readonly matter: Pick<OpenedMatter["matter"], "kind">;
};

/** What was asked in these steps of the form and what was answered, as far as it can be read here. */
export function useAsked(
  { form, answers, filed, closed, matter }: Shown,
  ...steps: readonly StepName[]
): readonly Fact[] {
  const words = useWords();
  return (
    stepsOf(form)
      .filter(({ name }) => steps.includes(name))
      .flatMap(({ questions }) => questions)
      .filter((question) => !ELSEWHERE.includes(question.name) && isAsked(question, answers))
      // Who deals with one of two learns from it nothing of the other.
      .filter(({ name }) => opensPart(matter.kind, partOf(name, answers)))
      .filter(({ name }) => closed === null || isReadable(name))
      .map((question) => ({
        term: labelled(question.name, form, words),
        value:
          found(question, answers[question.name] ?? "", words) + was(filed[question.name], words),
      }))
  );
}

/** What was filed, where two have put something else in its place. */
const was = (filed: Answer | undefined, { t }: Words): string =>
  filed === undefined ? "" : t("correction.was", { old: `${filed}` });

function found(question: Question, answer: Answer, words: Words): string {
  const said = answerInWords(question, answer, words);
  return withFinding(question, answer, said, words, "desk.matter.oddLicence");
}

/** A question asked of a citizen is long; an officer who reads forty a day needs one word. */
function labelled(name: string, form: Kind, { t }: Words): string {
  const short = `desk.fact.${name}`;
  return isKey(short) ? t(short) : labelOf(t, name, form);
}
