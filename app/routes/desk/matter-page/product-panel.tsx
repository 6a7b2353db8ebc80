import { useAsked } from "#app/routes/desk/matter-page/asked.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { MatterPage } from "#db/queries/matter-page.server.ts";

export function ProductPanel({ found }: { readonly found: MatterPage }) {
  const { t } = useWords();
  return (
    <FactsBox panel title={t("desk.matter.product")} facts={useAsked(found, "product", "facts")} />
  );
}
