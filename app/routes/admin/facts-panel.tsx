import { missingFacts, type OfficeFacts } from "#app/domain/office/facts.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { Light } from "#app/ui/marks.tsx";
import { useWords } from "#app/ui/words.tsx";

/** Whether the office has said everything of itself that its pages and letters want to say. */
export function FactsPanel({ facts }: { readonly facts: OfficeFacts }) {
  const { t } = useWords();
  const count = missingFacts(facts).length;
  const standing =
    count === 0 ? (
      <Light tone="ok">{t("office.missing.none")}</Light>
    ) : (
      <Light tone="soon">{t("office.missing.title", { count })}</Light>
    );
  return (
    <FactsBox
      panel
      title={t("office.title")}
      facts={[
        { term: t("office.field.name"), value: facts.name },
        {
          term: t("office.missing.label"),
          value: (
            <>
              {standing} <a href="/admin/facts">{t("office.missing.link")}</a>
            </>
          ),
        },
      ]}
    />
  );
}
