import { isAsked } from "#app/domain/intake/check-answers.ts";
import { type QuestionName, type StepName, stepsOf } from "#app/domain/intake/form.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { Trace } from "#app/domain/intake/photo-traces.ts";
import type { Answer, Answers, Question } from "#app/domain/intake/question.ts";
import { formatList } from "#app/i18n/format.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import type { NamedUnit } from "#app/ui/filing/question-words.ts";
import { labelOf, optionOf, stepTitle } from "#app/ui/filing/question-words.ts";
import { sumInWords, whenInWords } from "#app/ui/filing/read-back.ts";
import { tracesInWords } from "#app/ui/filing/traces-in-words.ts";
import { withFinding } from "#app/ui/filing/with-finding.ts";
import { useWords, type Words } from "#app/ui/words.tsx";

type GivenFile = {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly removed?: readonly Trace[] | undefined;
};

type AnswersGivenProps = {
  readonly kind: Kind;
  readonly answers: Answers;
  readonly files: readonly GivenFile[];
  readonly units: readonly NamedUnit[];
  /** Where an answer of a step, or its files, can be changed. */
  readonly changeAt: (step: StepName, question: QuestionName | null) => string;
};

/** Everything that was answered, step by step, each with a way to change it. */
export function AnswersGiven({ kind, answers, files, units, changeAt }: AnswersGivenProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      {stepsOf(kind)
        .filter(({ questions }) => questions.length > 0)
        .map(({ name, questions }) => (
          <FactsBox
            key={name}
            title={stepTitle(t, name, kind)}
            facts={questions
              .filter((question) => isAsked(question, answers))
              .map((question) => ({
                term: labelOf(t, question.name, kind),
                value: readAgain(question, answers[question.name] ?? "", words, units),
                change: changeAt(name, question.name),
              }))}
          />
        ))}
      <FactsBox
        title={t("filing.step.files")}
        facts={[
          {
            term: t("filing.files.held"),
            value:
              files.length > 0
                ? t("filing.check.files", { count: files.length })
                : t("filing.check.noFiles"),
            change: changeAt("files", null),
          },
          ...files.map((file) => ({
            term: file.name || t("filing.files.unnamed"),
            value: tracesInWords(file, words),
          })),
        ]}
      />
    </>
  );
}

function readAgain(
  question: Question,
  answer: Answer,
  words: Words,
  units: readonly NamedUnit[],
): string {
  const said = answerInWords(question, answer, words, units);
  return withFinding(question, answer, said, words, "filing.check.oddLicence");
}

/** An answer as a person reads it: choices in words, days and money in their usual form. */
export function answerInWords(
  { name, asks }: Question,
  answer: Answer,
  { t, language }: Words,
  units: readonly NamedUnit[] = [],
): string {
  if (answer.length === 0) return t("filing.check.nothing");
  if ("options" in asks) {
    const chosen = [answer].flat().map((option) => optionOf(t, name, option));
    return formatList(chosen, language);
  }
  if (asks.kind === "units") {
    const named = units.filter(({ id }) => answer.includes(id));
    return formatList(
      named.map(({ name: zh, nameEn }) => (language === "zh" ? zh : nameEn)),
      language,
    );
  }
  const text = String(answer);
  if (asks.kind === "when") return whenInWords(text, { t, language });
  if (asks.kind === "money") return sumInWords(text, { t, language });
  return text;
}
