import { useWords } from "#app/ui/words.tsx";
import type { Custodian } from "#db/queries/identity/custodian-names.server.ts";

/** A custodian as people know them, by the id under which the vault does. */
export function usePerson(custodians: readonly Custodian[]): (id: string) => string {
  const { t, language } = useWords();
  return (id) => {
    const found = custodians.find((one) => one.id === id);
    if (!found) return "";
    const unit = (language === "zh" ? found.unit : found.unitEn) ?? "";
    return t("custodian.one.person", { name: found.name, unit });
  };
}
