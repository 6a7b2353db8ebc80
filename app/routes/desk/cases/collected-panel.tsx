import { type CaseLine, outstandingOf, takenBy } from "#app/domain/cases/register.ts";
import { formatDay, formatYuan } from "#app/i18n/format.ts";
import { SumInFull } from "#app/ui/cases/sum-in-full.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { CaseEntryLine } from "#db/queries/cases/case-entries.server.ts";

type CollectedPanelProps = {
  readonly line: CaseLine;
  readonly entries: readonly CaseEntryLine[];
};

/** What was decided to be taken, what came in and when, and what has yet to come. */
export function CollectedPanel({ line, entries }: CollectedPanelProps) {
  const { t, language } = useWords();
  const came = entries.filter(
    ({ what, settled }) => what === "collection" && settled === "confirmed",
  );
  return (
    <section className="panel stack tight" aria-labelledby="collected">
      <h2 id="collected">{t("cases.sums")}</h2>
      <Facts
        facts={[
          { term: t("cases.taken"), value: <SumInFull fen={takenBy(line)} /> },
          { term: t("cases.collected"), value: <SumInFull fen={line.collected} /> },
          { term: t("cases.outstanding"), value: <SumInFull fen={outstandingOf(line)} /> },
        ]}
      />
      {came.length === 0 ? (
        <p className="soft">{t("cases.noCollections")}</p>
      ) : (
        <ol className="line" aria-label={t("cases.collections")}>
          {came.map(({ id, changedOn, paper, collected }) => (
            <li key={id}>
              {t("cases.collection", {
                day: changedOn ? formatDay(changedOn, language) : "",
                sum: formatYuan(collected ?? 0, language),
                paper: paper ?? "",
              })}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
