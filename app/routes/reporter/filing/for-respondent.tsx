import type { Answers } from "#app/domain/intake/question.ts";
import { shownToRespondent } from "#app/domain/intake/shown-to-respondent.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { answerInWords } from "#app/ui/filing/answers-given.tsx";
import { labelOf } from "#app/ui/filing/question-words.ts";
import { useWords } from "#app/ui/words.tsx";

/** Word for word what a mediation tells the seller, before it is sent; what is not here is not told. */
export function ForRespondent({ answers }: { readonly answers: Answers }) {
  const words = useWords();
  const { t } = words;
  return (
    <section className="stack tight">
      <FactsBox
        title={t("filing.forSeller.title")}
        facts={shownToRespondent(answers)
          .filter(({ name }) => (answers[name] ?? "").length > 0)
          .map((question) => ({
            term: labelOf(t, question.name, "complaint"),
            value: answerInWords(question, answers[question.name] ?? "", words),
          }))}
      />
      <p className="small soft">{t("filing.forSeller.not")}</p>
    </section>
  );
}
