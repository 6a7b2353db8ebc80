import { z } from "zod";
import { CLOSE_CASE } from "#app/domain/law/cases/case-terms.ts";
import { recordOutcome } from "#app/domain/matter/actions/record-outcome.ts";
import { actionForm } from "#app/ui/action/action-form.ts";
import { InputField } from "#app/ui/form/field.tsx";
import { amount, sentence } from "#app/ui/form/values.ts";
import { useWords } from "#app/ui/words.tsx";

export const outcome = actionForm({
  basis: CLOSE_CASE,
  schema: () => z.object({ decisionNumber: sentence, fines: amount, confiscations: amount }),
  Fields: function Penalty({ controls }) {
    const { t } = useWords();
    const hint = t("desk.field.amountHint");
    return (
      <>
        <InputField {...controls.text("decisionNumber", t("desk.field.decisionNumber"))} />
        <InputField
          {...controls.text("fines", t("desk.field.fines"), hint)}
          inputMode="decimal"
          code
        />
        <InputField
          {...controls.text("confiscations", t("desk.field.confiscations"), hint)}
          inputMode="decimal"
          code
        />
      </>
    );
  },
  decide: (matter, penalty, { by, on }) => recordOutcome(matter, penalty, { by, on }),
});
