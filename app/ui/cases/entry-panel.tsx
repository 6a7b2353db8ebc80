import { type Stated, useCaseFacts } from "#app/ui/cases/case-facts.tsx";
import { FactsBox } from "#app/ui/facts.tsx";
import { useWords } from "#app/ui/words.tsx";

/** What was entered, and how far it has come, as far as it is told here. */
export type ShownEntry = {
  readonly statement: Stated;
  readonly maker: string | null;
  readonly settled: "confirmed" | "returned" | "withdrawn" | null;
  readonly settler: string | null;
  readonly reason: string | null;
  readonly asBefore: boolean;
};

/** What another has to compare with the decision, or what was sent back and why. */
export function EntryPanel({ entry }: { readonly entry: ShownEntry | null }) {
  const { t } = useWords();
  const factsOf = useCaseFacts();
  const standing = useStanding();
  if (entry === null) return null;
  return (
    <FactsBox
      panel
      title={t("desk.penalty.entered")}
      facts={[
        ...factsOf(entry.statement),
        { term: t("desk.penalty.entry"), value: standing(entry) },
      ]}
    />
  );
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
