import { formatDay, formatYuan } from "#app/i18n/format.ts";
import { useWords, type Words } from "#app/ui/words.tsx";
import type { CaseEntryLine } from "#db/queries/cases/case-entries.server.ts";

/** Every entry in order: what it set down, who made it, who said what to it, and when. */
export function EntriesPanel({ entries }: { readonly entries: readonly CaseEntryLine[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <section className="panel stack tight" aria-labelledby="entries">
      <h2 id="entries">{t("cases.entries.title")}</h2>
      <ol className="line">
        {entries.map((entry) => (
          <li key={entry.id}>
            <strong>{t(`cases.entries.what.${entry.what}`)}</strong>
            {linesOf(entry, words).map((line) => (
              <div key={line}>{line}</div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

const linesOf = (entry: CaseEntryLine, words: Words): readonly string[] => [
  sumsOf(entry, words),
  ...changeOf(entry, words),
  ...(entry.note ? [entry.note] : []),
  ...(entry.asBefore ? [words.t("cases.entries.asBefore")] : handsOf(entry, words)),
];

function sumsOf({ collected, paper, changedOn, statement }: CaseEntryLine, words: Words): string {
  const { t, language } = words;
  const yuan = (fen: number) => formatYuan(fen, language);
  if (collected !== null)
    return t("cases.collection", {
      day: changedOn ? formatDay(changedOn, language) : "",
      sum: yuan(collected),
      paper: paper ?? "",
    });
  return (["fine", "gains", "goods"] as const)
    .map(
      (sum) =>
        `${t(`desk.penalty.sum.${sum === "fine" ? "fines" : sum}`)} ${yuan(statement[sum].fen)}`,
    )
    .join(t("common.listSeparator"));
}

function changeOf({ collected, changedBy, changedOn, paper }: CaseEntryLine, words: Words) {
  if (collected !== null || !changedBy || !changedOn) return [];
  const day = formatDay(changedOn, words.language);
  return [words.t("cases.entries.changed", { by: changedBy, day, paper: paper ?? "" })];
}

function handsOf(entry: CaseEntryLine, { t, language }: Words): readonly string[] {
  const { maker, madeOn, settled, settler, settledOn, reason } = entry;
  const made = t("cases.entries.made", { name: maker ?? "", day: formatDay(madeOn, language) });
  if (settled === null || settledOn === null) return [made, t("cases.entries.waits")];
  const said = { name: settler ?? "", day: formatDay(settledOn, language), reason: reason ?? "" };
  return [
    made,
    t(settled === "returned" ? "cases.entries.returned" : "cases.entries.confirmed", said),
  ];
}
