import type { Day } from "#app/domain/calendar/day.ts";
import type { EntryKind } from "#app/domain/cases/case.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import { formatDay } from "#app/i18n/format.ts";
import { type Stated, useCaseFacts } from "#app/ui/cases/case-facts.tsx";
import { SumInFull } from "#app/ui/cases/sum-in-full.tsx";
import { type Fact, FactsBox } from "#app/ui/facts.tsx";
import { useWords, type Words } from "#app/ui/words.tsx";

/** What was entered, and how far it has come, as far as it is told here. */
export type ShownEntry = {
  readonly statement: Stated;
  readonly maker: string | null;
  readonly settled: "confirmed" | "returned" | "withdrawn" | null;
  readonly settler: string | null;
  readonly reason: string | null;
  readonly asBefore: boolean;
  readonly what: EntryKind;
  readonly changedOn: Day | null;
  readonly changedBy: string | null;
  readonly paper: string | null;
  readonly collected: Fen | null;
  readonly note: string;
};

/** What another has to compare with the decision, or what was sent back and why. */
export function EntryPanel({ entry }: { readonly entry: ShownEntry | null }) {
  const words = useWords();
  const { t } = words;
  const factsOf = useCaseFacts();
  const standing = useStanding();
  if (entry === null) return null;
  return (
    <FactsBox
      panel
      title={t("desk.penalty.entered")}
      facts={[
        ...changeIn(entry, words),
        ...(entry.collected === null ? factsOf(entry.statement) : []),
        { term: t("desk.penalty.entry"), value: standing(entry) },
      ]}
    />
  );
}

/** What a change is, by whom and by which document; of a decision nothing. */
function changeIn(entry: ShownEntry, { t, language }: Words): readonly Fact[] {
  const { what, changedOn, changedBy, paper, collected, note } = entry;
  if (changedOn === null) return [];
  const term = t(`cases.entries.what.${what}`);
  const day = formatDay(changedOn, language);
  const by = t("cases.entries.changed", { by: changedBy ?? "", day, paper: paper ?? "" });
  const came = t("cases.byVoucher", { day, paper: paper ?? "" });
  return [
    ...(collected === null
      ? [{ term, value: by }]
      : [
          { term, value: <SumInFull fen={collected} /> },
          { term: t("cases.collections"), value: came },
        ]),
    ...(note ? [{ term: t("cases.note"), value: note }] : []),
  ];
}

/** How far an entry has come, in a sentence. */
export function useStanding(): (entry: ShownEntry) => string {
  const { t } = useWords();
  return ({ asBefore, settled, ...entry }) => {
    const { maker, settler, reason } = said(entry);
    if (asBefore) return t("desk.penalty.asBefore");
    if (settled === "confirmed") return t("desk.penalty.confirmed", { maker, confirmer: settler });
    if (settled === "returned") return t("desk.penalty.returned", { name: settler, reason });
    return t("desk.penalty.waits", { name: maker });
  };
}

const said = ({ maker, settler, reason }: Pick<ShownEntry, "maker" | "settler" | "reason">) => ({
  maker: maker ?? "",
  settler: settler ?? "",
  reason: reason ?? "",
});
