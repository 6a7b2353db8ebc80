import { useWords } from "#app/ui/words.tsx";

const COLUMNS = ["reference", "holder", "bank", "account", "sum"] as const;

/** How the file for the bank looks, column by column. */
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
    </section>
  );
}
