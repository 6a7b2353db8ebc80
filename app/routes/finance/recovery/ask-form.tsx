import type { AskedRecovery } from "#app/domain/payout/recovery/ask-recovery.ts";
import { RECOVERY_GROUNDS } from "#app/domain/reward/recovery-grounds.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { InputField, TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { useWords } from "#app/ui/words.tsx";

/** How much, why and by which paper; nothing is owed before another confirms it. */
export function AskForm({ typed }: { readonly typed: AskedRecovery | undefined }) {
  const { t } = useWords();
  return (
    <form method="post" className="panel stack">
      <h2>{t("recovery.ask")}</h2>
      <FormKey />
      <InputField
        name="sum"
        label={t("recovery.sum")}
        hint={t("recovery.sumHint")}
        defaultValue={typed?.sum}
        autoComplete="off"
      />
      <ChoiceGroup
        kind="radio"
        name="ground"
        label={t("recovery.groundAsked")}
        choices={RECOVERY_GROUNDS.map((value) => ({ value, label: t(`recovery.ground.${value}`) }))}
        chosen={[typed?.ground ?? ""]}
      />
      <TextField
        name="reason"
        label={t("recovery.reason")}
        hint={t("recovery.reasonHint")}
        defaultValue={typed?.reason}
        rows={4}
      />
      <InputField
        name="paper"
        label={t("recovery.paper")}
        hint={t("recovery.paperHint")}
        defaultValue={typed?.paper}
        autoComplete="off"
      />
      <div className="actions">
        <Button>{t("recovery.askButton")}</Button>
      </div>
    </form>
  );
}
