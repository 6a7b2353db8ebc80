import { formatYuan } from "#app/i18n/format.ts";
import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type Change = {
  readonly id: string;
  readonly staffId: string | null;
  readonly member: string;
  readonly outside: boolean | null;
  readonly sum: number | null;
  readonly askedBy: string;
  readonly decidedBy: string;
  readonly approved: boolean | null;
  readonly isOwn: boolean;
};

type ChangesProps = { readonly waiting: readonly Change[]; readonly decided: readonly Change[] };

/** What waits for the second person, and what was decided before. */
export function RuleChanges({ waiting, decided }: ChangesProps) {
  const { t } = useWords();
  const says = useSays();
  if (waiting.length + decided.length === 0) return null;
  return (
    <section className="panel stack tight" aria-labelledby="changes">
      <h2 id="changes">{t("committeeRules.changes")}</h2>
      <ol className="line">
        {waiting.map((change) => (
          <li key={change.id}>
            <strong>{says(change)}</strong>
            <span className="soft small">{t("committeeRules.waits", { by: change.askedBy })}</span>
            <SayForm id={change.id} isOwn={change.isOwn} />
          </li>
        ))}
        {decided.map((change) => (
          <li key={change.id}>
            <strong>{says(change)}</strong>
            <span className="soft small">
              {t(change.approved ? "committeeRules.confirmed" : "committeeRules.refused", {
                ...{ by: change.askedBy, decidedBy: change.decidedBy },
              })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function useSays() {
  const { t, language } = useWords();
  return ({ staffId, member: name, outside, sum }: Change): string => {
    if (staffId !== null)
      return t(outside ? "committeeRules.mark" : "committeeRules.unmark", { name });
    if (sum === null) return t("committeeRules.toNever");
    return t("committeeRules.toSum", { sum: formatYuan(sum, language) });
  };
}

function SayForm({ id, isOwn }: Pick<Change, "id" | "isOwn">) {
  const { t } = useWords();
  return (
    <form method="post" action={`/admin/committee/${id}`} className="stack tight">
      <FormKey />
      <ProofNotice permission="confirm-facts" />
      <div className="actions">
        {isOwn ? null : (
          <Button name="intent" value="confirm">
            {t("committeeRules.confirm")}
          </Button>
        )}
        <Button tone="quiet" name="intent" value="refuse">
          {t(isOwn ? "committeeRules.withdraw" : "committeeRules.refuse")}
        </Button>
      </div>
    </form>
  );
}
