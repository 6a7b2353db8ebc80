import { useAsked } from "#app/routes/desk/matter/asked.ts";
import type { OpenedMatter } from "#app/routes/desk/matter/opened.server.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { useWords } from "#app/ui/words.tsx";

export function ProductPanel({ found }: { readonly found: OpenedMatter }) {
  const { t } = useWords();
  return (
    <FactsBox panel title={t("desk.matter.product")} facts={useAsked(found, "product", "facts")} />
  );
}
