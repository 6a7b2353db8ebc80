import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type NoticeProps = { readonly batch: { readonly id: string; readonly code: string } | null };

/** That a payment is with the bank, and in which batch. */
export function InBatchNotice({ batch }: NoticeProps) {
  const { t } = useWords();
  if (!batch) return null;
  return (
    <Notice tone="soon" title={t("batch.inBatch", { code: batch.code })}>
      <p>
        <a href={`/finance/batches/${batch.id}`}>{t("batch.item", { code: batch.code })}</a>
      </p>
    </Notice>
  );
}
