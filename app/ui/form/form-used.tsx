import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";

/** A form that was sent and acted on before, and came again with something else in it. */
export function FormUsed() {
  const { t } = useWords();
  return (
    <Refusal
      title={t("desk.action.refused")}
      codes={["form-used"]}
      reasons={[t("matter.reason.form-used")]}
    />
  );
}
