import { formatDay } from "#app/i18n/format.ts";
import { Button } from "#app/ui/form/button.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { ShownAnswer } from "#db/queries/payout/answers.server.ts";

type FilesProps = {
  readonly batchId: string;
  readonly answers: readonly ShownAnswer[];
  /** Whoever made the batch does not enter what the bank did. */
  readonly isOwn: boolean;
};

/** The bank's files about a batch, and the form for one more. */
export function AnswerFiles({ batchId, answers, isOwn }: FilesProps) {
  const { t, language } = useWords();
  return (
    <section className="panel stack tight" aria-labelledby="answers">
      <h2 id="answers">{t("batch.answer.title")}</h2>
      <ol className="line">
        {answers.map(({ id, readBy, readOn, appliedOn }) => (
          <li key={id}>
            <a href={`/finance/batches/${batchId}/answers/${id}`}>
              {t("batch.answer.read", { by: readBy, day: formatDay(readOn, language) })}
            </a>
            <span className="soft small">
              {t(appliedOn === null ? "batch.answer.notYet" : "batch.answer.done")}
            </span>
          </li>
        ))}
      </ol>
      {isOwn ? (
        <p className="soft">{t("batch.answer.reason.batch-own")}</p>
      ) : (
        <form
          method="post"
          action={`/finance/batches/${batchId}/answers`}
          encType="multipart/form-data"
          className="stack tight"
        >
          <FormKey />
          <InputField
            name="answer"
            type="file"
            accept=".csv,text/csv"
            label={t("batch.answer.file")}
            hint={t("batch.answer.fileHint")}
          />
          <div className="actions">
            <Button>{t("batch.answer.readButton")}</Button>
          </div>
        </form>
      )}
    </section>
  );
}
