import type { AnswerReason } from "#app/domain/payout/batch/apply-answer.ts";
import type { Verdict } from "#app/domain/payout/batch/reconcile.ts";
import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type ApplyFormProps = {
  readonly moving: readonly { readonly verdict: Verdict }[];
  readonly left: number;
  readonly because: readonly AnswerReason[];
};

/** What the press will do, in numbers, and the press; or why it is somebody else's. */
export function ApplyForm({ moving, left, because }: ApplyFormProps) {
  const { t } = useWords();
  if (because.length > 0)
    return (
      <Notice tone="soon" title={t("batch.answer.notYours")}>
        {because.map((reason) => (
          <p key={reason}>{t(`batch.answer.reason.${reason}`)}</p>
        ))}
      </Notice>
    );
  const paid = moving.filter(({ verdict }) => verdict === "paid").length;
  return (
    <form method="post" className="panel stack">
      <h2>{t("batch.answer.apply")}</h2>
      <p>{t("batch.answer.will", { paid, sentBack: moving.length - paid, left })}</p>
      <FormKey />
      <ProofNotice permission="apply-answer" />
      <div className="actions">
        <Button>{t("batch.answer.applyButton")}</Button>
      </div>
    </form>
  );
}
