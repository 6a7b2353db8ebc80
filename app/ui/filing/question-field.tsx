import type { AsksText } from "#app/domain/intake/asks.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { Answers, Question } from "#app/domain/intake/question.ts";
import { hintOf, labelOf, type NamedUnit, optionOf } from "#app/ui/filing/question-words.ts";
import { whenInWords } from "#app/ui/filing/read-back.ts";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { InputField, TextField } from "#app/ui/form/field.tsx";
import type { FieldWords } from "#app/ui/form/field-frame.tsx";
import { useWords } from "#app/ui/words.tsx";

export type Asked = {
  readonly kind: Kind;
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly faults: ReadonlyMap<string, string>;
  /** The units that may be named where a question asks for units. */
  readonly units: readonly NamedUnit[];
};

type QuestionFieldProps = { readonly question: Question; readonly asked: Asked };

/** One question of the form, with what was answered so far and what is wrong with it. */
export function QuestionField({ question, asked }: QuestionFieldProps) {
  const { t, language } = useWords();
  const { name, asks, required } = question;
  const label = labelOf(t, name, asked.kind);
  const words = {
    name,
    label: required ? label : t("filing.optional", { label }),
    hint: hintOf(t, question),
    error: asked.faults.get(name),
  };
  if (asks.kind === "units") {
    return (
      <ChoiceGroup
        {...words}
        kind="checkbox"
        chosen={[asked.answers[name] ?? []].flat()}
        choices={asked.units.map((unit) => ({
          value: unit.id,
          label: language === "zh" ? unit.name : unit.nameEn,
        }))}
      />
    );
  }
  if (!("options" in asks)) {
    const answer = asked.answers[name] ?? "";
    return <TextQuestion words={words} asks={asks} answer={String(answer)} />;
  }
  return (
    <ChoiceGroup
      {...words}
      kind={asks.kind === "one-of" ? "radio" : "checkbox"}
      chosen={[asked.answers[name] ?? []].flat()}
      choices={asks.options.map((value) => ({
        value,
        label: optionOf(t, name, value),
        opens: opening(asked, name, value),
      }))}
    />
  );
}

/** Questions that have their place only under this one answer. */
function opening(asked: Asked, name: string, value: string) {
  const opened = asked.questions.filter(
    ({ only }) => only?.when === name && only.is.length === 1 && only.is.includes(value),
  );
  if (opened.length === 0) return undefined;
  return opened.map((question) => (
    <QuestionField key={question.name} question={question} asked={asked} />
  ));
}

/** What a browser may fill in, because it is the reporter's own; of a respondent it is not asked to remember anything. */
const KNOWN_TO_BROWSERS: Readonly<Record<string, string>> = {
  name: "name",
  address: "street-address",
};

type TextQuestionProps = {
  readonly words: FieldWords;
  readonly asks: AsksText;
  readonly answer: string;
};

function TextQuestion({ words, asks, answer }: TextQuestionProps) {
  const spoken = useWords();
  const common = { ...words, defaultValue: answer };
  switch (asks.kind) {
    case "long-text":
      return <TextField {...words} defaultValue={answer} rows={8} />;
    case "text":
      return <InputField {...common} autoComplete={KNOWN_TO_BROWSERS[words.name] ?? "off"} />;
    case "phone":
      return <InputField {...common} type="tel" inputMode="tel" autoComplete="tel" />;
    case "email":
      return <InputField {...common} type="email" autoComplete="email" />;
    case "when":
      return <InputField {...words} defaultValue={whenInWords(answer, spoken)} />;
    case "money":
      return <InputField {...common} inputMode="decimal" />;
  }
}
