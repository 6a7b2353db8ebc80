import { formatYuan } from "#app/i18n/format.ts";
import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type Entry = {
  readonly id: string;
  readonly sum: number;
  readonly document: string;
  readonly by: string;
  readonly decidedBy: string;
  readonly approved: boolean | null;
  readonly isOwn: boolean;
};

/** What was entered for the year, and the word that is still wanted on it. */
export function BudgetEntries({ entries }: { readonly entries: readonly Entry[] }) {
  const { t, language } = useWords();
  return (
    <section className="panel stack tight" aria-labelledby="entries">
      <h2 id="entries">{t("budget.entries")}</h2>
      {entries.length === 0 ? <p className="soft">{t("budget.noEntries")}</p> : null}
      <ol className="line">
        {entries.map(({ id, sum, document, by, decidedBy, approved, isOwn }) => (
          <li key={id}>
            <strong>{t("budget.entry", { sum: formatYuan(sum, language), document })}</strong>
            <span className="soft small">
              {approved === null
                ? t("budget.waits", { by })
                : t(approved ? "budget.confirmed" : "budget.refused", { by, decidedBy })}
            </span>
            {approved === null ? <SayForm id={id} isOwn={isOwn} /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function SayForm({ id, isOwn }: Pick<Entry, "id" | "isOwn">) {
  const { t } = useWords();
  return (
    <form method="post" action={`/finance/budget/${id}`} className="stack tight">
      <FormKey />
      <ProofNotice permission="confirm-budget" />
      <div className="actions">
        {isOwn ? null : (
          <Button name="intent" value="confirm">
            {t("budget.confirm")}
          </Button>
        )}
        <Button tone="quiet" name="intent" value="refuse">
          {t(isOwn ? "budget.withdraw" : "budget.refuse")}
        </Button>
      </div>
    </form>
  );
}
