import { useAsked } from "#app/routes/desk/matter/asked.ts";
import type { OpenedMatter } from "#app/routes/desk/matter/opened.server.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { useWords } from "#app/ui/words.tsx";

/** Who reported, as far as the desk may know, against whom, and who has it now. */
export function SidesPanel({ found }: { readonly found: OpenedMatter }) {
  const { t, language } = useWords();
  const unit = language === "zh" ? found.unit?.name : found.unit?.nameEn;
  const facts = [
    { term: t(`desk.matter.reporter.${found.matter.kind}`), value: useReporter(found) },
    ...useAsked(found, "claim", "you"),
    ...useAsked(found, "seller"),
    { term: t("desk.matter.unit"), value: unit ?? t("desk.queue.unassigned") },
    { term: t("desk.matter.handler"), value: found.handler ?? t("common.none") },
  ];
  return <FactsBox panel title={t("desk.matter.sides")} facts={facts} />;
}

/** A confidential reporter is not even shown by the first character of the name. */
function useReporter({ maskedName, stance }: OpenedMatter): string {
  const { t } = useWords();
  const standing = t(`desk.stance.${stance}`);
  if (stance !== "named" || maskedName === null) return standing;
  return t("roles.who", { name: maskedName, role: standing });
}
