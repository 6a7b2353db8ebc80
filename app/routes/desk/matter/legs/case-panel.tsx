import type { Matter } from "#app/domain/matter/matter.ts";
import type { Colleague } from "#app/domain/matter/record/field.ts";
import { formatList } from "#app/i18n/format.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { useWords } from "#app/ui/words.tsx";

type CasePanelProps = { readonly matter: Matter; readonly handlers: readonly Colleague[] };

/** A case that was opened: its number in the office, and who investigates it. */
export function CasePanel({ matter, handlers }: CasePanelProps) {
  const { t, language } = useWords();
  const { investigation } = matter;
  if (!investigation) return null;
  const { caseNumber, officers } = investigation;
  const names = officers.flatMap((id) => handlers.find((one) => one.id === id)?.name ?? []);
  return (
    <FactsBox
      panel
      title={t("desk.case.title")}
      facts={[
        ...(caseNumber ? [{ term: t("desk.case.number"), value: caseNumber }] : []),
        {
          term: t("desk.case.officers"),
          value: names.length > 0 ? formatList(names, language) : t("desk.case.noOfficers"),
        },
      ]}
    />
  );
}
