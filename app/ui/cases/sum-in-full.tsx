import type { Fen } from "#app/domain/law/fen.ts";
import { formatYuan } from "#app/i18n/format.ts";
import { yuanInCapitals } from "#app/i18n/yuan-in-capitals.ts";
import { useWords } from "#app/ui/words.tsx";

/** A sum as a figure and in capitals, so that a digit too many stands out. */
export function SumInFull({ fen }: { readonly fen: Fen }) {
  const { t, language } = useWords();
  return (
    <>
      {formatYuan(fen, language)}{" "}
      <span className="soft small" lang="zh-CN">
        {t("desk.penalty.capitals", { capitals: yuanInCapitals(fen) })}
      </span>
    </>
  );
}
