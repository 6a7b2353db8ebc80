import type { Queue } from "#app/domain/access/queues.ts";
import type { Column } from "#app/domain/exports/columns.ts";
import type { QueueFilter } from "#app/domain/search/queue-filter.ts";
import { formatList } from "#app/i18n/format.ts";
import { LIMITS } from "#app/routes/desk/exports/limits.ts";
import { listInWords } from "#app/routes/desk/exports/list-in-words.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { useWords } from "#app/ui/words.tsx";

type ListFactsProps = {
  readonly queue: Queue;
  readonly filter: Omit<QueueFilter, "words">;
  readonly handler: string | null;
  readonly count: number;
  readonly isTooMany: boolean;
  readonly columns: readonly Column[];
};

/** What a list would hold, before anybody asks for it. */
export function ListFacts({ count, isTooMany, columns, ...list }: ListFactsProps) {
  const words = useWords();
  const { t, language } = words;
  const rows = isTooMany ? t("exports.tooMany", LIMITS) : t("exports.count", { count });
  return (
    <>
      <FactsBox
        panel
        title={listInWords(list, words)}
        facts={[
          { term: t("exports.rows"), value: rows },
          {
            term: t("exports.columns"),
            value: formatList(
              columns.map((column) => t(`exports.column.${column}`)),
              language,
            ),
          },
        ]}
      />
      <p className="soft">{t("exports.limits", LIMITS)}</p>
    </>
  );
}
