import type { Matter } from "#app/domain/matter/matter.ts";
import type { Colleague } from "#app/domain/matter/record/field.ts";
import { formatList, formatYuan } from "#app/i18n/format.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type CasePanelProps = { readonly matter: Matter; readonly handlers: readonly Colleague[] };

/** A case that was opened: its number in the office, who investigates it, and what it ended with. */
export function CasePanel({ matter, handlers }: CasePanelProps) {
  const { t, language } = useWords();
  const { investigation, penalty, dates } = matter;
  if (!investigation && !penalty) return null;
  const { caseNumber = "", officers = [] } = investigation ?? {};
  const names = officers.flatMap((id) => handlers.find((one) => one.id === id)?.name ?? []);
  const money = (fen: number) => formatYuan(fen, language);
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
        ...(penalty
          ? [
              {
                term: t(penalty.court ? "desk.case.judgment" : "desk.case.decision"),
                value: penalty.decisionNumber,
              },
              { term: t("desk.case.fines"), value: money(penalty.fines) },
              { term: t("desk.case.confiscations"), value: money(penalty.confiscations) },
            ]
          : []),
        ...(["penalty-executed", "case-closed"] as const).flatMap((step) => {
          const on = dates[step];
          return on ? [{ term: t(`matter.event.${step}`), value: <DayTime day={on} /> }] : [];
        }),
      ]}
    />
  );
}
