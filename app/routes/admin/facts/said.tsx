import { type FactField, LEVELS, type TypedFacts } from "#app/domain/office/facts.ts";
import { useWords } from "#app/ui/words.tsx";

type SaidProps = { readonly facts: TypedFacts; readonly field: FactField };

/** One fact as it is shown, or that it is not given. */
export function Said({ facts, field }: SaidProps) {
  const { t } = useWords();
  const level = LEVELS.find((one) => field === "level" && one === facts.level);
  if (level) return <>{t(`office.level.${level}`)}</>;
  if (facts[field] === "") return <span className="soft">{t("office.notGiven")}</span>;
  return <>{facts[field]}</>;
}
