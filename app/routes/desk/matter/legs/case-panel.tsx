import type { Matter, OpenEntry } from "#app/domain/matter/matter.ts";
import type { Colleague } from "#app/domain/matter/record/field.ts";
import { formatList } from "#app/i18n/format.ts";
import { useCaseFacts } from "#app/ui/cases/case-facts.tsx";
import { type ShownEntry, useStanding } from "#app/ui/cases/entry-panel.tsx";
import { FactsBox } from "#app/ui/facts.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";

type CasePanelProps = {
  readonly matter: Matter;
  readonly handlers: readonly Colleague[];
  /** What was entered of it, newest first. */
  readonly entries: readonly (ShownEntry & { readonly caseId: string })[];
};

/** A case that was opened: its number in the office, who investigates it, and what it ended with. */
export function CasePanel({ matter, handlers, entries }: CasePanelProps) {
  const { t, language } = useWords();
  const factsOf = useCaseFacts();
  const standing = useStanding();
  const { investigation, penalty, dates } = matter;
  if (!investigation && !penalty) return null;
  const { caseNumber = "", officers = [] } = investigation ?? {};
  const names = officers.flatMap((id) => handlers.find((one) => one.id === id)?.name ?? []);
  const newest = entries[0];
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
        ...(newest ? factsOf(newest.statement) : []),
        ...(newest
          ? [
              {
                term: t("desk.penalty.entry"),
                value: (
                  <>
                    {standing(newest)}
                    <MayConfirm entry={penalty?.entry} handlers={handlers} />
                    <div>
                      <a href={`/desk/cases/${newest.caseId}`}>{t("cases.whole")}</a>
                    </div>
                  </>
                ),
              },
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

type MayConfirmProps = {
  readonly entry: OpenEntry | undefined;
  readonly handlers: readonly Colleague[];
};

/** Whoever entered it sees who can say a word to it: everybody of the unit but themselves. */
function MayConfirm({ entry, handlers }: MayConfirmProps) {
  const { t, language } = useWords();
  const others = handlers.filter(({ id }) => id !== entry?.by).map(({ name }) => name);
  if (entry?.state !== "waits" || others.length === 0) return null;
  return (
    <div className="soft small">
      {t("desk.penalty.mayConfirm", { names: formatList(others, language) })}
    </div>
  );
}
