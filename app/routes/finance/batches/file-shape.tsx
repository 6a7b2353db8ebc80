import { ANSWER_COLUMNS } from "#app/domain/payout/batch/read-answer.ts";
import { useWords } from "#app/ui/words.tsx";

const COLUMNS = ["reference", "holder", "bank", "account", "sum"] as const;

/** How the file for the bank looks, and the one that comes back, column by column. */
export function FileShape() {
  const { t } = useWords();
  return (
    <section className="panel stack tight" aria-labelledby="shape">
      <h2 id="shape">{t("batch.shape.title")}</h2>
      <p className="soft">{t("batch.shape.encoding")}</p>
      <dl className="facts">
        {COLUMNS.map((column) => (
          <div key={column}>
            <dt>{t(`batch.column.${column}`)}</dt>
            <dd>{t(`batch.shape.${column}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">{t("batch.shape.care")}</p>
      <h2>{t("batch.answer.shape.title")}</h2>
      <p className="soft">{t("batch.answer.shape.encoding")}</p>
      <dl className="facts">
        {ANSWER_COLUMNS.map((column) => (
          <div key={column}>
            <dt>{t(`batch.answer.column.${column}`)}</dt>
            <dd>{t(`batch.answer.shape.${column}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
