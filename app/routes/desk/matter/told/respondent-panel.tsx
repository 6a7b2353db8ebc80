import { IDENTITY } from "#app/domain/intake/form.ts";
import { shownToRespondent } from "#app/domain/intake/shown-to-respondent.ts";
import type { OpenedMatter } from "#app/routes/desk/matter/opened.server.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { answerInWords } from "#app/ui/filing/answers-given.tsx";
import { labelOf } from "#app/ui/filing/question-words.ts";
import { useWords } from "#app/ui/words.tsx";

/** What a mediation may tell the seller, as the complainant was shown it before sending. Nothing else may be told. */
export function RespondentPanel({ found }: { readonly found: OpenedMatter }) {
  const words = useWords();
  const { t } = words;
  const { answers, matter, closed } = found;
  if (matter.kind !== "complaint" || closed) return null;
  const facts = shownToRespondent(answers)
    .filter(({ name }) => !IDENTITY.some((secret) => secret === name))
    .filter(({ name }) => (answers[name] ?? "").length > 0)
    .map((question) => ({
      term: labelOf(t, question.name, "complaint"),
      value: answerInWords(question, answers[question.name] ?? "", words),
    }));
  return (
    <details className="panel more">
      <summary>{t("desk.matter.forSeller")}</summary>
      <FactsBox title={t("filing.forSeller.title")} facts={facts} />
      <p className="small soft">{t("desk.matter.forSellerOnly")}</p>
    </details>
  );
}
