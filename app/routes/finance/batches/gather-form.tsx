import { MOST_IN_BATCH } from "#app/domain/payout/batch/batch.ts";
import { formatYuan } from "#app/i18n/format.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { useWords } from "#app/ui/words.tsx";

type GatherFormProps = {
  readonly ready: readonly {
    readonly id: string;
    readonly number: string;
    readonly amount: number;
  }[];
  readonly chosen: readonly string[] | undefined;
};

/** Every transfer that can go is chosen, as far as one batch holds them. */
export function GatherForm({ ready, chosen }: GatherFormProps) {
  const { t, language } = useWords();
  if (ready.length === 0) return <p className="panel">{t("batch.noneReady")}</p>;
  return (
    <form method="post" className="panel stack">
      <h2>{t("batch.gather")}</h2>
      <FormKey />
      <ChoiceGroup
        name="payout"
        kind="checkbox"
        label={t("batch.choose")}
        hint={t("batch.chooseHint", { most: MOST_IN_BATCH })}
        choices={ready.map(({ id, number, amount }) => ({
          value: id,
          label: t("batch.line", { number, sum: formatYuan(amount, language) }),
        }))}
        chosen={chosen ?? ready.slice(0, MOST_IN_BATCH).map(({ id }) => id)}
      />
      <ProofNotice permission="make-batch" />
      <div className="actions">
        <Button>{t("batch.gatherButton")}</Button>
      </div>
    </form>
  );
}
