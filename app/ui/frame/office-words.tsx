import { factIn } from "#app/domain/office/facts.ts";
import { usePage } from "#app/ui/page-context.tsx";
import { useWords } from "#app/ui/words.tsx";

/** What the office is called, in the reader's language; empty before there is one. */
export function useOfficeName(): string {
  const { office, language } = usePage();
  return office ? factIn(office, "name", language) : "";
}

/**
 * What sentences about the office need: {{phone}}, {{hours}}, {{address}}, {{unit}}. Where the office has not said,
 * the sentence still has to help: it names the national number.
 */
export function useOfficeWords() {
  const { office, language } = usePage();
  const { t } = useWords();
  const said = (field: "hours" | "address" | "intakeUnit") =>
    office ? factIn(office, field, language) : "";
  return {
    phone: office?.phone || t("office.instead.phone"),
    hours: said("hours") || t("office.instead.hours"),
    address: said("address") || t("office.instead.address"),
    unit: said("intakeUnit") || t("office.instead.unit"),
  } as const;
}
